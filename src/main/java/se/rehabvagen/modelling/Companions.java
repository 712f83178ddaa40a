package se.rehabvagen.modelling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a deployment must take along, although its designer left it out: a running case keeps the set of files that it began
 * with, so a changed step is used only if the processes that call it come along, and these need all that they name.
 */
final class Companions {

    private final List<SourceFile> together;
    private final List<SourceFile> taken = new ArrayList<>();

    private Companions(List<SourceFile> files) {
        this.together = new ArrayList<>(files);
    }

    /**
     * @param files what is being deployed
     * @param deployed where the rest is found
     * @return the files to add
     */
    static List<SourceFile> of(List<SourceFile> files, DeployedFiles deployed) {
        Companions companions = new Companions(files);
        List<SourceFile> others = deployed.processes();
        companions.takeWhileItGrows(() -> companions.users(others));
        companions.takeWhileItGrows(() -> deployed.named(References.of(companions.now())));
        return companions.taken;
    }

    private ModelSet now() {
        return SourceFile.together(together.stream());
    }

    private List<SourceFile> users(List<SourceFile> others) {
        ModelSet now = now();
        return others.stream()
                .filter(other -> References.of(other.parsed()).name(now))
                .toList();
    }

    private void takeWhileItGrows(Supplier<List<SourceFile>> candidates) {
        int before;
        do {
            before = taken.size();
            candidates.get().forEach(this::take);
        } while (taken.size() > before);
    }

    private void take(SourceFile file) {
        if (together.stream().allMatch(file::goesWith)) {
            together.add(file);
            taken.add(file);
        }
    }
}
