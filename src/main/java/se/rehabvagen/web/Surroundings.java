package se.rehabvagen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.Accounts;
import se.rehabvagen.process.CurrentUser;
import se.rehabvagen.process.Insatser;

/** What every page shows around its own content: who is logged in, the ways on, and whether this is a trial. */
@Component
class Surroundings implements HandlerInterceptor, WebMvcConfigurer {

    private final CurrentUser user;
    private final Accounts accounts;
    private final Insatser insatser;

    Surroundings(CurrentUser user, Accounts accounts, Insatser insatser) {
        this.user = user;
        this.accounts = accounts;
        this.insatser = insatser;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        user.id().ifPresent(id -> page.addObject("person", person(id)));
        page.addObject("isTrial", accounts.isTrial());
        page.addObject("here", request.getRequestURI());
    }

    private Person person(String id) {
        String roles = user.roles().stream().map(Role::swedish).collect(Collectors.joining(", "));
        return new Person(id, accounts.nameOf(id), roles, Links.of(user.roles(), this::enrols));
    }

    /** Whether the person enrols at any of their units. */
    private boolean enrols() {
        return insatser.all().stream()
                .anyMatch(insats -> insats.units().stream()
                        .anyMatch(unit ->
                                user.is(unit.enroller()) && user.tenants().contains(insats.tenantOf(unit))));
    }
}
