package se.rehabvagen.bottleneck;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.rehabvagen.download.Download;

/** The same figures as files. */
@RestController
@RequestMapping("/api/flaskhalsar")
final class SheetApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final Questions questions;
    private final WaitSheets sheets;

    SheetApi(Questions questions, WaitSheets sheets) {
        this.questions = questions;
        this.sheets = sheets;
    }

    @GetMapping("/export.xlsx")
    void workbook(Questions.Filter filter, HttpServletResponse response) throws IOException {
        Question question = questions.read(filter);
        // Counted before anything is sent: what fails then is still a Swedish sentence.
        var all = sheets.all(question);
        SheetFile.workbook(all, Download.begin(response, "flaskhalsar-%s.xlsx".formatted(question.today()), XLSX));
    }

    @GetMapping("/export.csv")
    void list(Questions.Filter filter, HttpServletResponse response) throws IOException {
        Question question = questions.read(filter);
        WaitSheet steps = sheets.steps(question);
        SheetFile.list(steps, Download.begin(response, "flaskhalsar-%s.csv".formatted(question.today()), CSV));
    }
}
