package se.rehabvagen.report.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.rehabvagen.domain.Insats;
import se.rehabvagen.process.Insatser;
import se.rehabvagen.report.archive.ReportFile;
import se.rehabvagen.report.figure.Background;
import se.rehabvagen.report.figure.Period;
import se.rehabvagen.report.paper.Table;

/** What the writer of a report needs beside the texts, computed: not for the funder, small numbers stand in it. */
@Component
public final class Underlay {

    private final Insatser insatser;
    private final Background background;

    Underlay(Insatser insatser, Background background) {
        this.insatser = insatser;
        this.background = background;
    }

    /** The tables, by key, in the order in which they are told. */
    public Map<String, Table> of(ReportFile file) {
        Insats insats = insatser.find(file.insats()).orElseThrow();
        Map<String, Table> tables = new LinkedHashMap<>();
        background.of(insats, new Period(file.from(), file.until())).forEach(table -> tables.put(table.key(), table));
        return tables;
    }
}
