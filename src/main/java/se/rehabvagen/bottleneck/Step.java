package se.rehabvagen.bottleneck;

import org.jspecify.annotations.Nullable;

/**
 * How long cases wait at one place of a model.
 *
 * @param process key of the model
 * @param processName Swedish
 * @param activity id of the element on the diagram
 * @param name Swedish
 * @param type {@code userTask} or {@code receiveTask}
 * @param isHub whether it can sleep
 * @param party key of who is waited for; null where it differs, or nobody knows
 * @param partyName Swedish
 * @param openNow stays that wait today
 * @param asleep stays that sleep today
 * @param oldestOpen days that the longest of them has waited; null if none waits
 */
record Step(
        String process,
        String processName,
        String activity,
        String name,
        String type,
        boolean isHub,
        @Nullable String party,
        String partyName,
        @Nullable Target target,
        long openNow,
        long asleep,
        @Nullable Integer oldestOpen,
        Pace pace,
        String paceText,
        Figures now,
        Figures previous,
        Figures.Change change) {}
