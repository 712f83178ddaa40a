package se.rehabvagen.report.paper;

import java.util.List;
import java.util.Set;

/** The fields of the funder's forms by key, in the forms' order. */
public final class FieldKeys {

    private static final List<String> LAGESRAPPORT = List.of(
            "insatsName",
            "totalPeriod",
            "reportPeriod",
            "reportNumber",
            "activities",
            "meetings",
            "deviations",
            "budgetInLine",
            "budgetWhy",
            "participants",
            "belowPlanWhy",
            "sexDistribution",
            "comingActivities",
            "livelihood",
            "implementation",
            "signature");

    private static final List<String> SLUTRAPPORT = List.of(
            "insatsName",
            "owner1",
            "owner2",
            "totalPeriod",
            "purpose",
            "goalsReached",
            "goalsComment",
            "results",
            "cooperation",
            "participants",
            "methods",
            "regularUse",
            "allFundsUsed",
            "fundsWhy",
            "lessons",
            "signature");

    private static final List<String> SLUTLIG_UPPFOLJNING = List.of(
            "insatsName",
            "owner1",
            "owner2",
            "totalPeriod",
            "reportPeriod",
            "results",
            "followUps",
            "comments",
            "signature");

    private static final Set<String> FACTS =
            Set.of("insatsName", "owner1", "owner2", "totalPeriod", "reportPeriod", "reportNumber");

    private FieldKeys() {}

    /** The keys of the form for this kind of report, in order. */
    public static List<String> of(ReportKind kind) {
        return switch (kind) {
            case LAGESRAPPORT -> LAGESRAPPORT;
            case SLUTRAPPORT -> SLUTRAPPORT;
            case SLUTLIG_UPPFOLJNING -> SLUTLIG_UPPFOLJNING;
        };
    }

    /** Whether the field is a known fact of one line, and nothing to write. */
    public static boolean isFact(String key) {
        return FACTS.contains(key);
    }
}
