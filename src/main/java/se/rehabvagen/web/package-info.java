/** The start page, problem details and Swedish texts. */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault", "casework", "intake", "report"})
@NullMarked
package se.rehabvagen.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
