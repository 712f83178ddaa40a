package se.rehabvagen.timeline.papers;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import se.rehabvagen.domain.CaseNumber;
import se.rehabvagen.domain.SwedishDay;

/**
 * A meeting for the calendars of those who come from work. Colleagues look into calendars: they find the case number there,
 * and neither who it is about nor what is to be talked about.
 */
final class MeetingCalendar {

    /** Calendars show nothing of an event without length, and nobody says when a meeting ends. */
    private static final int HOURS = 1;

    /** Nobody answers: the call itself is the letter. Mail programs know this address for none. */
    private static final URI NO_ADDRESS = URI.create("invalid:nomail");

    private MeetingCalendar() {}

    /** The file, {@code text/calendar}; a later one of the same meeting takes its place in the calendar, or takes it away. */
    static String of(CaseNumber number, Meeting meeting, CallDetails call, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id()))
                .add(new DtStamp(now))
                .add(new Sequence(meeting.sequence()))
                .add(new Organizer(NO_ADDRESS))
                .add(new Summary("Avstämningsmöte " + number.value()))
                .add(ImmutableClazz.PRIVATE)
                .add(meeting.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        times(call).forEach(event::add);
        if (!call.place().isEmpty() && !meeting.isCancelled()) {
            event.add(new Location(call.place()));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Rehabvagen//Rehabvagen//SV"))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(meeting.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        if (call.time() != null) {
            calendar.add(sweden());
        }
        calendar.add(event);
        return text(calendar);
    }

    /** A day takes nobody's time: only who knows the hour is busy. */
    private static List<Property> times(CallDetails call) {
        LocalTime time = call.time();
        if (time == null) {
            return List.of(new DtStart<>(call.day()), new DtEnd<>(call.day().plusDays(1)), ImmutableTransp.TRANSPARENT);
        }
        ZonedDateTime start = call.day().atTime(time).atZone(SwedishDay.SWEDEN);
        return List.of(new DtStart<>(start), new DtEnd<>(start.plusHours(HOURS)), ImmutableTransp.OPAQUE);
    }

    /** Written here: the library's own would bear the name of another city, and be looked for on the internet first. */
    private static VTimeZone sweden() {
        VTimeZone zone = new VTimeZone(new PropertyList(List.of(new TzId(SwedishDay.SWEDEN.getId()))));
        zone.add(observance(new Standard(), "CET", LocalDateTime.of(1996, 10, 27, 3, 0), 2, 1, "10"));
        zone.add(observance(new Daylight(), "CEST", LocalDateTime.of(1996, 3, 31, 2, 0), 1, 2, "3"));
        return zone;
    }

    private static Observance observance(
            Observance observance, String name, LocalDateTime first, int before, int after, String month) {
        observance
                .add(new TzName(name))
                .add(new DtStart<>(first))
                .add(new TzOffsetFrom(ZoneOffset.ofHours(before)))
                .add(new TzOffsetTo(ZoneOffset.ofHours(after)))
                .add(new RRule<LocalDateTime>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return observance;
    }

    private static String text(Calendar calendar) {
        try (StringWriter file = new StringWriter()) {
            new CalendarOutputter().output(calendar, file);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
