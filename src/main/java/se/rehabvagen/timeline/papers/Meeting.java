package se.rehabvagen.timeline.papers;

import java.time.LocalDate;
import se.rehabvagen.history.DoneTask;

/**
 * A meeting that was called and has not been held.
 *
 * @param id the process instance of its step: the same when it is booked again
 * @param calledId the milestone of the latest call
 * @param day on which it was to be held by the latest call
 * @param sequence grows with each call and each cancellation, from 0
 * @param isCancelled whether it will not be held on that day
 * @param call the task in which it was called
 */
record Meeting(String id, String calledId, LocalDate day, int sequence, boolean isCancelled, DoneTask call) {

    Shelf.CalledMeeting shown() {
        return new Shelf.CalledMeeting(id, day, isCancelled);
    }
}
