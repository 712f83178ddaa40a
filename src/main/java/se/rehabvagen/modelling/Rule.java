package se.rehabvagen.modelling;

import java.util.stream.Stream;

/** Something that files must keep to. */
@FunctionalInterface
interface Rule {

    Stream<Finding> check(ModelSet files, Vocabulary words);
}
