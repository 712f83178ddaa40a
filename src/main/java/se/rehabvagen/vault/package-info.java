/** Who the people are: encrypted with a key per person, searched by blind index, each read logged, erased by deleting the key. */
@ApplicationModule(allowedDependencies = {"domain", "database"})
@NullMarked
package se.rehabvagen.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
