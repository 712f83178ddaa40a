package se.rehabvagen.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tasks that wait: one's own, the late ones first, and those that somebody in one's role has to take. */
@Component
@Order(10)
final class WaitingTasks implements WaitingWork {

    private static final String LISTS = "/uppgifter/";

    private final MyTasks tasks;

    WaitingTasks(MyTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Waits> now() {
        List<Waits> waits = new ArrayList<>();
        MyTasks.Load mine = tasks.mine();
        if (mine.late() > 0) {
            String late = Waits.text(mine.late(), "uppgift hos dig är försenad", "uppgifter hos dig är försenade");
            waits.add(new Waits(mine.late(), late, Tone.LATE, LISTS + "mina"));
        }
        if (mine.count() > 0) {
            String open = Waits.text(mine.count(), "uppgift ligger hos dig", "uppgifter ligger hos dig");
            waits.add(new Waits(mine.count(), open, Tone.NORMAL, LISTS + "mina"));
        }
        long offered = tasks.offered().count();
        if (offered > 0) {
            String free = Waits.text(
                    offered, "uppgift är ledig för den som tar den", "uppgifter är lediga för den som tar dem");
            waits.add(new Waits(offered, free, Tone.NORMAL, LISTS + "mina-och-lediga"));
        }
        return List.copyOf(waits);
    }
}
