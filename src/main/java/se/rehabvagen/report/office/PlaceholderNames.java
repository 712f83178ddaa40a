package se.rehabvagen.report.office;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.rehabvagen.history.Vocabulary;
import se.rehabvagen.report.document.TemplateNames;
import se.rehabvagen.report.paper.ReportKind;

/** What Word templates may ask for one by one: the figures of {@code report-figures.dmn}, and the tables that every report has. */
@Configuration(proxyBeanMethods = false)
class PlaceholderNames {

    private static final Set<String> TABLES = Set.of(
            "mal-over-tid",
            "vag",
            "avslutsgrupper",
            "avslutsanledningar",
            "manader-till-plan",
            "deltagare-plan-utfall");

    @Bean
    TemplateNames lagesrapportNames(Vocabulary vocabulary) {
        return names(ReportKind.LAGESRAPPORT, vocabulary);
    }

    @Bean
    TemplateNames slutrapportNames(Vocabulary vocabulary) {
        return names(ReportKind.SLUTRAPPORT, vocabulary);
    }

    @Bean
    TemplateNames finalFollowUpNames(Vocabulary vocabulary) {
        return names(ReportKind.SLUTLIG_UPPFOLJNING, vocabulary);
    }

    private static TemplateNames names(ReportKind kind, Vocabulary vocabulary) {
        return new TemplateNames(kind, vocabulary.figures().keySet(), TABLES);
    }
}
