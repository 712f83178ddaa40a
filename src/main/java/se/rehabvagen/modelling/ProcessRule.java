package se.rehabvagen.modelling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A file holds one process that can run and whose history is kept as long as the house keeps it. */
final class ProcessRule implements Rule {

    static final String HISTORY_TIME_TO_LIVE = "P3650D";

    @Override
    public Stream<Finding> check(ModelSet files, Vocabulary words) {
        return Stream.concat(
                files.processes().stream().flatMap(ProcessRule::one), files.each(Process.class, this::check));
    }

    private static Stream<Finding> one(ProcessFile file) {
        return Finding.when(
                file.ids().count() != 1, file.name(), "processen", "filen ska ha en process, varken fler eller färre");
    }

    private Stream<Finding> check(ProcessFile file, Process process) {
        return Finding.all(
                file.when(!process.isExecutable(), process, "kryssa för att processen kan köras (Executable)"),
                file.when(
                        process.getName() == null || process.getName().isBlank(),
                        process,
                        "ge processen ett svenskt namn"),
                file.when(
                        !HISTORY_TIME_TO_LIVE.equals(process.getCamundaHistoryTimeToLiveString()),
                        process,
                        "sätt History time to live till " + HISTORY_TIME_TO_LIVE));
    }
}
