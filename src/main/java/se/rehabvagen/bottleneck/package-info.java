/** Where cases wait, for how long, and for whom. */
@ApplicationModule(allowedDependencies = {"domain", "process", "history", "vault", "download"})
@NullMarked
package se.rehabvagen.bottleneck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
