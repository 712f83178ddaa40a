package se.rehabvagen.timeline.notes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the forms of the notes in a case's story are sent. */
@Controller
@RequestMapping("/arenden/{number}/anteckningar")
class NotesPage {

    private final NoteDesk desk;
    private final CaseDoor door;
    private final PartPage page;

    NotesPage(NoteDesk desk, CaseDoor door, NotesPart part) {
        this.desk = desk;
        this.door = door;
        this.page = new PartPage(part, "arende-anteckningar :: notes", NotesPart.OUTCOME, "arende-anteckningar");
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        OpenedCase at = door.open(number);
        return page.answer(request, at, desk.write(at, Typed.of(NoteForms.NEW, fields)));
    }

    @PostMapping("/{note}/andra")
    ModelAndView change(
            @PathVariable String number,
            @PathVariable UUID note,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        OpenedCase at = door.open(number);
        return page.answer(request, at, desk.change(at, note, Typed.of(NoteForms.change(note), fields)));
    }

    @PostMapping("/{note}/ratta")
    ModelAndView correct(
            @PathVariable String number,
            @PathVariable UUID note,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request) {
        OpenedCase at = door.open(number);
        return page.answer(request, at, desk.correct(at, note, Typed.of(NoteForms.correction(note), fields)));
    }

    @PostMapping("/lasta")
    ModelAndView open(@PathVariable String number, HttpServletRequest request) {
        OpenedCase at = door.open(number);
        return page.answer(request, at, desk.open(at));
    }
}
