package se.rehabvagen.modelling;

import java.util.stream.Stream;

/**
 * Something wrong in a file, told to its designer.
 *
 * @param file the file's name without folders
 * @param element the id of the element or field
 * @param hint in Swedish: what is wrong and what to do
 */
record Finding(String file, String element, String hint) {

    /** One finding if the hint holds, none otherwise. */
    static Stream<Finding> when(boolean isWrong, String file, String element, String hint) {
        return isWrong ? Stream.of(new Finding(file, element, hint)) : Stream.empty();
    }

    @SafeVarargs
    static Stream<Finding> all(Stream<Finding>... findings) {
        Stream<Finding> all = Stream.empty();
        for (Stream<Finding> each : findings) {
            all = Stream.concat(all, each);
        }
        return all;
    }

    @Override
    public String toString() {
        return file + " · " + element + " · " + hint;
    }
}
