package se.rehabvagen.report.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rehabvagen.domain.CaseNumber;

/** One row of a participant in the projection; its components are the columns of {@code rehabvagen.figure}. */
record FigureRow(
        int part,
        LocalDate participantFrom,
        long sickLeaveDays,
        LocalDate unitFrom,
        LocalDate unitUntil,
        @Nullable LocalDate exitFrom,
        @Nullable LocalDate exitUntil,
        @Nullable LocalDate planFrom,
        @Nullable LocalDate planUntil,
        @Nullable LocalDate lapsedFrom,
        @Nullable LocalDate lapsedUntil,
        @Nullable LocalDate longTermFrom,
        @Nullable LocalDate longTermUntil,
        @Nullable LocalDate meetingOn,
        @Nullable LocalDate mappingOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate startBefore,
        @Nullable LocalDate endOn,
        @Nullable LocalDate endBefore,
        String sex,
        @Nullable String exitReason,
        String unit,
        String insats,
        String caseNumber) {

    static List<FigureRow> of(String insats, CaseNumber number, CaseSummary participant) {
        int parts = Stream.of(
                        participant.exits(),
                        participant.plans(),
                        participant.lapsed(),
                        participant.longTerm(),
                        participant.meetings(),
                        participant.mappings(),
                        participant.rehabilitationStarts(),
                        participant.rehabilitationEnds())
                .mapToInt(List::size)
                .reduce(1, Math::max);
        List<FigureRow> rows = new ArrayList<>();
        for (CaseSummary.Stay stay : participant.units()) {
            IntStream.range(0, parts)
                    .mapToObj(part -> row(part, stay, insats, number, participant))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static FigureRow row(
            int part, CaseSummary.Stay stay, String insats, CaseNumber number, CaseSummary participant) {
        CaseSummary.@Nullable Exit exit = at(participant.exits(), part);
        @Nullable Span plan = at(participant.plans(), part);
        @Nullable Span lapsed = at(participant.lapsed(), part);
        @Nullable Span longTerm = at(participant.longTerm(), part);
        return new FigureRow(
                part,
                participant.participantFrom(),
                participant.sickLeaveDays(),
                stay.span().from(),
                stay.span().until(),
                exit == null ? null : exit.span().from(),
                exit == null ? null : exit.span().until(),
                from(plan),
                until(plan),
                from(lapsed),
                until(lapsed),
                from(longTerm),
                until(longTerm),
                at(participant.meetings(), part),
                at(participant.mappings(), part),
                at(participant.rehabilitationStarts(), part),
                at(participant.rehabilitationStarts(), part - 1),
                at(participant.rehabilitationEnds(), part),
                at(participant.rehabilitationEnds(), part - 1),
                participant.sex(),
                exit == null ? null : exit.reason(),
                stay.unit(),
                insats,
                number.value());
    }

    private static <T> @Nullable T at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static @Nullable LocalDate from(@Nullable Span span) {
        return span == null ? null : span.from();
    }

    private static @Nullable LocalDate until(@Nullable Span span) {
        return span == null ? null : span.until();
    }
}
