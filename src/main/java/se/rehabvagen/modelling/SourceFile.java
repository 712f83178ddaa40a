package se.rehabvagen.modelling;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of a deployment, as bytes and as what they say.
 *
 * @param name the resource's name
 * @param parsed this file alone
 */
record SourceFile(String name, byte[] content, ModelSet parsed) {

    static SourceFile of(String name, byte[] content) {
        return new SourceFile(name, content, ModelSet.read(Map.of(name, content)));
    }

    static ModelSet together(Stream<SourceFile> files) {
        return ModelSet.together(files.map(SourceFile::parsed));
    }

    /** Ids with their sort: a form may bear the name of the process that it belongs to. */
    Set<String> ids() {
        return Stream.of(
                        parsed.processIds().map(id -> "process " + id),
                        parsed.decisionIds().map(id -> "decision " + id),
                        parsed.formIds().map(id -> "form " + id))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this file may stand beside the other: neither its name nor anything in it is there twice. */
    boolean goesWith(SourceFile other) {
        return !name.equals(other.name) && ids().stream().noneMatch(other.ids()::contains);
    }
}
