/** The PostgreSQL server: embedded and durable for a trial, the real one in production, checked at every start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.rehabvagen.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
