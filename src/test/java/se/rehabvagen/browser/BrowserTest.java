package se.rehabvagen.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import se.rehabvagen.testing.WholeApplicationTest;

/** The whole product before real browsers, each test with visitors of its own: {@link Visits}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WholeApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Visits.class)
@interface BrowserTest {}
