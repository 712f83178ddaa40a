package se.rehabvagen.paths;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import se.rehabvagen.testing.WholeApplicationTest;

/**
 * Walks the paths of one model with the real beans: a test asks for an {@link Office} and speaks as the people who work
 * there. The day is fixed before each test and the clock let go after it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplicationTest
@ExtendWith(PathExtension.class)
@interface PathTest {}
