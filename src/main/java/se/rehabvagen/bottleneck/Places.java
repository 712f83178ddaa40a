package se.rehabvagen.bottleneck;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The words that the rows of the stays share, each once. */
@Component
final class Places {

    private final JdbcClient database;

    Places(JdbcClient database) {
        this.database = database;
    }

    /** The places in models where any case ever stood, that a question is about. */
    List<Place.Step> steps(Question question) {
        return database
                .sql("select id, process, version, activity, party, target from rehabvagen.stay_step")
                .query((row, index) -> new Place.Step(
                        row.getInt(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list()
                .stream()
                .filter(question::asksAbout)
                .toList();
    }

    /** Where the reader may look, and wants to. */
    List<Place> places(Scope scope) {
        return database
                .sql("select id, insats, unit from rehabvagen.stay_place")
                .query((row, index) -> new Place(row.getInt(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(place -> scope.has(place.insats(), place.unit()))
                .toList();
    }
}
