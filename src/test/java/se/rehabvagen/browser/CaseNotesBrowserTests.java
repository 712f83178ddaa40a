package se.rehabvagen.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.rehabvagen.testing.SmallProject;

/** What is written in a case's story goes to the server without leaving the story, and is heard by those who do not see it. */
@BrowserTest
class CaseNotesBrowserTests {

    private static final String CASE = "ANT-0001";
    private static final String INVESTIGATOR = "utredare3";
    private static final String WRITE = "Skriv en anteckning";
    private static final String NOTE = "#ny-text";
    private static final String SAVE = "Spara anteckningen";
    private static final String DONE = "p.gjort";
    private static final String PROBLEM = ".problem";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeAll
    void somebodyTakesPart() {
        SmallProject.play(
                port, "anteckningsprov", CASE, "2021-08-23;inskriven;\n2021-09-10;samtycke;ja\n2021-10-07;sassam;");
    }

    @BeforeEach
    void theInvestigatorOpensTheCase(Visits.Door door) {
        visitor = door.visitor();
        visitor.goTo("/arenden/" + CASE, INVESTIGATOR);
    }

    @Test
    void whatIsRefusedStaysAndWhatIsKeptIsSaid() {
        visitor.summary(WRITE).click();
        visitor.at(NOTE).fill("Ring 19960202-9846");
        visitor.expectsRefusals(422);
        visitor.button(SAVE).click();

        assertThat(visitor.at(PROBLEM)).containsText(Pattern.compile("^Texten innehåller ett personnummer\\."));
        assertThat(visitor.at(NOTE)).isFocused();
        assertThat(visitor.barriers()).isEmpty();

        visitor.at(NOTE).fill("Ring vården i morgon.");
        visitor.button(SAVE).click();

        assertThat(visitor.at(DONE)).hasText("Anteckningen är sparad.");
        assertThat(visitor.at(DONE)).isFocused();
        assertThat(visitor.at(".inlagg .ord")).hasText("Ring vården i morgon.");
        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void whatWasBegunStaysWhenAnotherFormIsSent() {
        visitor.summary(WRITE).click();
        visitor.at(NOTE).fill("En ny anteckning.");
        visitor.button(SAVE).click();
        assertThat(visitor.at(DONE)).hasText("Anteckningen är sparad.");
        visitor.summary(WRITE).click();
        visitor.at(NOTE).fill("Påbörjad.");

        visitor.summary("Ändra").first().click();
        visitor.at("[id^=andra][id$=-text]").first().fill("En ändrad anteckning.");
        visitor.button("Spara ändringen").first().click();

        assertThat(visitor.at(DONE)).hasText("Anteckningen är ändrad.");
        assertThat(visitor.at(NOTE)).hasValue("Påbörjad.");
    }

    @Test
    void whatIsTypedStaysWhenTheSessionHasEndedAndIsSavedAfterANewLogin() {
        visitor.summary(WRITE).click();
        visitor.at(NOTE).fill("Före natten.");
        visitor.expectsRefusals(401, 403);
        visitor.loseSession();
        visitor.button(SAVE).click();

        assertThat(visitor.at(PROBLEM)).containsText("Du är inte längre inloggad.");
        assertThat(visitor.at(NOTE)).hasValue("Före natten.");

        visitor.loginInAnotherTab(INVESTIGATOR);
        visitor.button(SAVE).click();

        assertThat(visitor.at(DONE)).hasText("Anteckningen är sparad.");
    }

    @Test
    void whoseSessionHasEndedComesBackToTheCaseByTheLogin() {
        visitor.expectsRefusals(401);
        visitor.loseSession();
        visitor.button("Kopiera till akten").first().click();
        visitor.loginHere(INVESTIGATOR);

        assertThat(visitor.at("h1")).containsText(CASE);
    }

    @Test
    void aQuestionIsAskedWhereOneStands() {
        visitor.summary("Ställ en fråga till Regionen").click();
        visitor.at("#fraga-amne").selectOption(new SelectOption().setLabel("Planering"));
        visitor.at("#fraga-text").fill("Passar vecka 20?");
        visitor.button("Ställ frågan").click();

        assertThat(visitor.at(DONE)).hasText("Frågan är ställd till Regionen.");
        assertThat(visitor.at("section[aria-labelledby=arende-vantar] b")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Besvara.*" + CASE))))
                .isVisible();
        assertThat(visitor.barriers()).isEmpty();
    }
}
