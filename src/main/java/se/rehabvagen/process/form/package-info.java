/** What a form demands of an answer, read from the same {@code .form} file that the browser shows; free of the engine. */
@NamedInterface("form")
@NullMarked
package se.rehabvagen.process.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
