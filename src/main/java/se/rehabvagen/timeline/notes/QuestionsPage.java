package se.rehabvagen.timeline.notes;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the forms of the questions in a case's story are sent. */
@Controller
@RequestMapping("/arenden/{number}/fragor")
class QuestionsPage {

    private final QuestionDesk desk;
    private final CaseDoor door;
    private final PartPage page;

    QuestionsPage(QuestionDesk desk, CaseDoor door, QuestionsPart part) {
        this.desk = desk;
        this.door = door;
        this.page = new PartPage(part, "arende-fragor :: questions", QuestionsPart.OUTCOME, "arende-fragor");
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        OpenedCase at = door.openForPair(number);
        return page.answer(request, at, desk.ask(at, Typed.of(QuestionForms.NEW, fields)));
    }

    @PostMapping("/{task}/svar")
    ModelAndView answer(
            @PathVariable String number,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        OpenedCase at = door.openForPair(number);
        return page.answer(request, at, desk.answer(at, task, Typed.of(QuestionForms.answerKey(task), fields)));
    }
}
