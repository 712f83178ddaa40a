package se.rehabvagen.timeline.notes;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.rehabvagen.timeline.StoryPart;

/**
 * How what was posted in a part of the story is answered: our script gets the part anew, a browser without it the way back to the
 * page, where the part finds the outcome.
 *
 * @param view the part's fragment
 * @param outcome name under which the part finds the outcome in the model
 * @param anchor id of the part's heading
 */
record PartPage(StoryPart part, String view, String outcome, String anchor) {

    ModelAndView answer(HttpServletRequest request, OpenedCase at, Outcome came) {
        if (!"fetch".equals(request.getHeader("X-Requested-With"))) {
            RequestContextUtils.getOutputFlashMap(request).put(outcome, came);
            return new ModelAndView("redirect:/arenden/{number}#" + anchor);
        }
        ExtendedModelMap model = new ExtendedModelMap();
        model.addAttribute(outcome, came);
        part.tell(at.number(), at.reader(), model);
        HttpStatus status = came.typed() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView(view, model, status);
    }
}
