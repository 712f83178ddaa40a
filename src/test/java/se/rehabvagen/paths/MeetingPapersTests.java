package se.rehabvagen.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static se.rehabvagen.paths.Answers.with;
import static se.rehabvagen.process.CaseVariables.*;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.junit.jupiter.api.Test;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Staff;
import se.rehabvagen.testing.AccessiblePdf;

/** The letter that calls the individual to a meeting, and its entry in the calendars of those who come from work. */
@PathTest
class MeetingPapersTests {

    private static final String PLACE = "Vårdcentralen Ekbacken, rum Älgen; Åsgatan 3";

    @Test
    void theLetterSaysWhoWhenWhereWhyAndWhomToCall(Office office) {
        String investigator = office.works("egen", Role.FORSAKRINGSUTREDARE);
        office.bean(Staff.class).keepPhone(investigator, "010-123 45 67");
        var anna = called(office);
        anna.submits("change-pair", with(NEW_INVESTIGATOR, investigator));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] letter = fk.bytes(fk.links("kallelse.pdf").get(0));

        assertThat(AccessiblePdf.words(letter))
                .contains(
                        "Hej Linnéa Nyström!",
                        "onsdagen den 31 mars 2021 klockan 9.30",
                        "Vi träffas på plats.",
                        PLACE,
                        "Du, Försäkringskassan, vården och arbetsgivaren",
                        "en plan för hur och när ditt sjukfall kan avslutas",
                        "Du får ta med dig någon",
                        "Om du inte kan komma",
                        "Telefon: 010-123 45 67",
                        "110 kap. 14 § socialförsäkringsbalken",
                        "Ärende " + anna.caseNumber())
                .doesNotContain("19960202");
        AccessiblePdf.assertKeepsToTheStandard(letter);
        assertThat(AccessiblePdf.pages(letter)).isEqualTo(1);
    }

    @Test
    void theNameIsReadForTheLetterAndTheReadingIsLogged(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        String letter = fk.links("kallelse.pdf").get(0);
        String reader = office.whoIs(Role.FORSAKRINGSUTREDARE);

        fk.bytes(letter);

        assertThat(fk.log("person")).containsExactly(reader + " Handläggning", reader + " Brev till den enskilde");
        assertThat(fk.texts()).as("where the meeting is").containsExactly(reader);
    }

    @Test
    void aLetterWithoutNameTimeAndPlaceIsStillALetter(Office office) {
        var anna = office.onTheWay();
        anna.submits("protect-identity");
        anna.chooses(STARTS_AVSTAMNINGSMOTE).completes("userTask_callMeeting", with(PLANNED_MEETING_FORM, "telefon"));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] letter = fk.bytes(fk.links("kallelse.pdf").get(0));

        assertThat(AccessiblePdf.words(letter))
                .contains(
                        "Hej! Försäkringskassan kallar", "Vi ringer upp dig", "minst en till. Ring om du vill veta vem")
                .doesNotContain("klockan", "Plats ");
        AccessiblePdf.assertKeepsToTheStandard(letter);
    }

    @Test
    void aLongLetterGoesOnOnAnotherPageAndLosesNothing(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);
        String place = ("Överläkarmottagningen på Östra sjukhusets område, hus Ängsullen, ingång Å, plan 3 ½, "
                        + "följ den gröna linjen till väntrum Björnbäret, anmäl dig i luckan <A> & \"B\" och sätt dig där. ")
                .repeat(2)
                .substring(0, 200);
        anna.chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        with(PLANNED_MEETING_PLACE, place)
                                .and(PLANNED_MEETING_FORM, "hybrid")
                                .and(INVITES_VARD, true)
                                .and(INVITES_ARBETSGIVARE, true)
                                .and(INVITES_AF, true)
                                .and(INVITES_ANNAN, true));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        byte[] letter = fk.bytes(fk.links("kallelse.pdf").get(0));

        assertThat(AccessiblePdf.words(letter)).contains(place.strip(), "Med vänlig hälsning");
        AccessiblePdf.assertKeepsToTheStandard(letter);
    }

    @Test
    void theCalendarTellsTheHourAndThePlaceAndNeitherWhoNorWhy(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        String file = fk.text(fk.links("kallelse.ics").get(0));
        VEvent event = event(calendar(file));

        assertThat(calendar(file).validate().getEntries()).isEmpty();
        assertThat(value(calendar(file), "METHOD")).isEqualTo("PUBLISH");
        assertThat(value(event, "SUMMARY")).isEqualTo("Avstämningsmöte " + anna.caseNumber());
        assertThat(value(event, "LOCATION")).isEqualTo(PLACE);
        assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
        assertThat(value(event, "TRANSP")).isEqualTo("OPAQUE");
        assertThat(file).contains("DTSTART;TZID=Europe/Stockholm:20210331T093000", "TZID:Europe/Stockholm");
        assertThat(moment(event, "DTSTART")).isEqualTo(OffsetDateTime.parse("2021-03-31T09:30:00+02:00"));
        assertThat(moment(event, "DTEND")).isEqualTo(OffsetDateTime.parse("2021-03-31T10:30:00+02:00"));
        assertThat(file)
                .doesNotContain("Nyström", "Linnéa", "19960202", "utredare", "Syfte", "plan", "sjuk", "DESCRIPTION");
    }

    @Test
    void withoutAnHourItIsADayThatTakesNobodysTime(Office office) {
        var anna = office.onTheWay()
                .chooses(STARTS_AVSTAMNINGSMOTE)
                .completes("userTask_callMeeting", planned("2021-03-31"));
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);

        String file = fk.text(fk.links("kallelse.ics").get(0));

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20210331", "DTEND;VALUE=DATE:20210401", "TRANSP:TRANSPARENT")
                .doesNotContain("VTIMEZONE", "LOCATION");
        assertThat(calendar(file).validate().getEntries()).isEmpty();
    }

    @Test
    void aMeetingThatIsBookedAgainTakesThePlaceOfTheOldOne(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        VEvent first = event(calendar(fk.text(fk.links("kallelse.ics").get(0))));

        anna.completes("userTask_holdMeeting", with(MEETING_OUTCOME, "ombokat"));
        assertThat(fk.links("kallelse.pdf")).isEmpty();
        Calendar cancelled = calendar(fk.text(fk.links("kallelse.ics").get(0)));
        anna.completes("userTask_callMeeting", planned("2021-04-20"));
        Calendar second = calendar(fk.text(fk.links("kallelse.ics").get(0)));

        assertThat(value(cancelled, "METHOD")).isEqualTo("CANCEL");
        assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(cancelled.validate().getEntries()).isEmpty();
        assertThat(value(second, "METHOD")).isEqualTo("PUBLISH");
        assertThat(List.of(first, event(cancelled), event(second)))
                .extracting(event -> value(event, "SEQUENCE"))
                .containsExactly("0", "1", "2");
        assertThat(List.of(first, event(cancelled), event(second)))
                .extracting(event -> value(event, "UID"))
                .containsOnly(value(first, "UID"));
        assertThat(value(event(second), "DTSTART")).isEqualTo("20210420");
    }

    @Test
    void aCancelledMeetingIsTakenOutOfTheCalendar(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        String address = fk.links("kallelse.ics").get(0);

        anna.completes("userTask_holdMeeting", with(MEETING_OUTCOME, "installt"));

        assertThat(fk.story()).contains("Avstämningsmöte, inte längre bokat", "Ta bort ur kalendern");
        assertThat(fk.text(address)).contains("METHOD:CANCEL", "SEQUENCE:1").doesNotContain("LOCATION");
        assertThat(fk.get(address.replace(".ics", ".pdf")).getStatus()).isEqualTo(404);
    }

    @Test
    void aMeetingOfACaseThatStopsIsTakenOutToo(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        String address = fk.links("kallelse.ics").get(0);

        anna.submits("leave-insats");

        assertThat(fk.text(address)).contains("METHOD:CANCEL", "SEQUENCE:1");
    }

    @Test
    void aMeetingThatWasHeldHasNoPapersAnyMore(Office office) {
        var anna = called(office);
        PaperReader fk = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna);
        String address = fk.links("kallelse.ics").get(0);

        anna.completes(
                "userTask_holdMeeting",
                with(ATTENDS_INDIVIDUAL, true).and(ATTENDS_FK, true).and(ATTENDS_VARD, true));

        assertThat(fk.links("kallelse")).isEmpty();
        assertThat(fk.get(address).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyForsakringskassanCalls(Office office) {
        var anna = called(office);
        String letter = new PaperReader(office, Role.FORSAKRINGSUTREDARE, anna)
                .links("kallelse.pdf")
                .get(0);
        PaperReader region = new PaperReader(office, Role.REHABKOORDINATOR, anna);

        assertThat(region.links("kallelse")).isEmpty();
        assertThat(region.get(letter).getStatus()).isEqualTo(404);
        assertThat(region.log("person")).noneMatch(reading -> reading.contains("Brev"));
    }

    private static Caseworker called(Office office) {
        var anna = office.onTheWay();
        office.registers(anna);
        return anna.chooses(STARTS_AVSTAMNINGSMOTE)
                .completes(
                        "userTask_callMeeting",
                        planned("2021-03-31")
                                .and(PLANNED_MEETING_TIME, "9.30")
                                .and(PLANNED_MEETING_PLACE, PLACE)
                                .and(INVITES_VARD, true)
                                .and(INVITES_ARBETSGIVARE, true));
    }

    private static Answers planned(String day) {
        return with(PLANNED_MEETING_DATE, LocalDate.parse(day));
    }

    private static Calendar calendar(String file) {
        try {
            return new CalendarBuilder().build(new StringReader(file));
        } catch (IOException | ParserException e) {
            throw new AssertionError(file, e);
        }
    }

    private static VEvent event(Calendar calendar) {
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static String value(Calendar calendar, String property) {
        return calendar.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static OffsetDateTime moment(VEvent event, String property) {
        DateProperty<ZonedDateTime> date =
                event.<DateProperty<ZonedDateTime>>getProperty(property).orElseThrow();
        return date.getDate().toOffsetDateTime();
    }
}
