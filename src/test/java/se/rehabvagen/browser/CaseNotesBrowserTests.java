package se.rehabvagen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.SmallProject;
import se.rehabvagen.testing.WholeApplicationTest;

/** What is written in a case's story goes to the server without leaving the story, and is heard by those who do not see it. */
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseNotesBrowserTests {

    private static final String CASE = "ANT-0001";
    private static final By WRITE = By.xpath("//summary[.='Skriv en anteckning']");
    private static final By NOTE = By.id("ny-text");
    private static final By SAVE = By.xpath("//button[.='Spara anteckningen']");
    private static final By ASK = By.xpath("//summary[.='Ställ en fråga till Regionen']");
    private static final By DONE = By.cssSelector(".gjort");
    private static final By PROBLEM = By.cssSelector(".problem");

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void somebodyTakesPart() {
        visitor = new Visitor(Chromium.open(), port);
        SmallProject.play(port, "anteckningsprov", CASE, "2021-08-23;inskriven;\n2021-09-10;samtycke;ja");
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @BeforeEach
    void theInvestigatorOpensTheCase() {
        visitor.login("utredare3");
        visitor.goTo("/arenden/" + CASE);
    }

    @Test
    void whatIsRefusedStaysAndWhatIsKeptIsSaid() throws Exception {
        visitor.click(WRITE);
        visitor.typeOver(NOTE, "Ring 19960202-9846");
        visitor.click(SAVE);

        assertThat(visitor.read(PROBLEM)).startsWith("Texten innehåller ett personnummer.");
        assertThat(visitor.focus().getDomProperty("id")).isEqualTo("ny-text");
        assertThat(visitor.barriers()).isEmpty();

        visitor.typeOver(NOTE, "Ring vården i morgon.");
        visitor.click(SAVE);

        assertThat(visitor.read(DONE)).isEqualTo("Anteckningen är sparad.");
        assertThat(visitor.focus().getText()).isEqualTo("Anteckningen är sparad.");
        assertThat(visitor.read(By.cssSelector(".inlagg .ord"))).isEqualTo("Ring vården i morgon.");
        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void whatWasBegunStaysWhenAnotherFormIsSent() {
        visitor.click(WRITE);
        visitor.typeOver(NOTE, "En ny anteckning.");
        visitor.click(SAVE);
        visitor.read(DONE);
        visitor.click(WRITE);
        visitor.typeOver(NOTE, "Påbörjad.");

        visitor.click(By.xpath("(//summary[starts-with(.,'Ändra')])[1]"));
        visitor.typeOver(By.cssSelector("[id^=andra][id$=-text]"), "En ändrad anteckning.");
        visitor.click(By.xpath("(//button[.='Spara ändringen'])[1]"));

        assertThat(visitor.read(By.xpath("//*[.='Anteckningen är ändrad.']"))).isNotEmpty();
        assertThat(visitor.value(NOTE)).isEqualTo("Påbörjad.");
    }

    @Test
    void aQuestionIsAskedWhereOneStands() throws Exception {
        visitor.click(ASK);
        visitor.click(By.xpath("//select[@id='fraga-amne']/option[.='Planering']"));
        visitor.typeOver(By.id("fraga-text"), "Passar vecka 20?");
        visitor.click(By.xpath("//button[.='Ställ frågan']"));

        assertThat(visitor.read(DONE)).isEqualTo("Frågan är ställd till Regionen.");
        assertThat(visitor.read(By.xpath("//section[@aria-labelledby='arende-vantar']//b[starts-with(.,'Besvara')]")))
                .contains(CASE);
        assertThat(visitor.barriers()).isEmpty();
    }
}
