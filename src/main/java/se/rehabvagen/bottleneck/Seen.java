package se.rehabvagen.bottleneck;

/**
 * A stay as it is seen in a period. Days are days of the epoch; what is open, or has no target, has {@link #NEVER} there.
 *
 * @param from when it began to wait, at the latest on the last day of the period
 * @param left not before the first day of the period
 * @param due the last day on target
 * @param first of the period
 * @param last of the period
 * @param isOver whether the last day is over: who waits then has waited that day too
 */
record Seen(int from, int left, int due, boolean isCancelled, int first, int last, boolean isOver) {

    static final int NEVER = Integer.MAX_VALUE;

    /** Days waited when the period began. */
    int joins() {
        return Math.max(first - from, 0);
    }

    /** Days waited when it was left, or when the period ended. */
    int leaves() {
        return Math.min(left, last) - from;
    }

    boolean isLeft() {
        return left <= last;
    }

    boolean isDone() {
        return isLeft() && !isCancelled;
    }

    /** Days waited within the period. */
    int days() {
        return leaves() - joins() + (!isLeft() && isOver ? 1 : 0);
    }

    boolean isBeyond() {
        return Math.min(left, last) > due;
    }

    /** Whether it is known if it is in time: who still waits and is not due yet is neither, nor who was cancelled in time. */
    boolean isDecided() {
        return isBeyond() || isDone() && due != NEVER;
    }
}
