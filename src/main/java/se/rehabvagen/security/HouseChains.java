package se.rehabvagen.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import se.rehabvagen.domain.Role;
import se.rehabvagen.process.BegunForms;
import se.rehabvagen.process.DoorsClosed;
import se.rehabvagen.process.LateValue;

/** Who gets in where: one login for pages, webapps and programs. */
@Configuration(proxyBeanMethods = false)
class HouseChains {

    /** Before Spring Security, whose filter chain stands at -100. */
    private static final int FIRST = -110;

    private static final int BEHIND_LOGIN = -90;

    private static final String CONTENT_OF_OUR_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    FilterRegistrationBean<ClosedDoorsFilter> closedDoors(DoorsClosed doors) {
        FilterRegistrationBean<ClosedDoorsFilter> filter = new FilterRegistrationBean<>(new ClosedDoorsFilter(doors));
        filter.setOrder(FIRST);
        return filter;
    }

    /** Behind Spring Security: whoever comes here is known, and may open the task or not. */
    @Bean
    FilterRegistrationBean<ReadableForms> readableForms(
            FreeTextReader texts, List<LateValue> lateValues, BegunForms begun, ObjectMapper json) {
        FilterRegistrationBean<ReadableForms> filter =
                new FilterRegistrationBean<>(new ReadableForms(texts, lateValues, begun, json));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        filter.setOrder(BEHIND_LOGIN);
        return filter;
    }

    @Bean
    @Order(1)
    SecurityFilterChain actuator(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(rules -> rules.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(Role.ADMINISTRATOR.id()))
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProgramsEntryPoint()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(new ProgramLogin(), new Nobody()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, IdentityService identities, EngineDoors doors) throws Exception {
        return forPrograms(http, identities, "/engine-rest")
                .addFilterAfter(new EngineDoorsFilter(identities, doors), EngineIdentity.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain ownInterface(HttpSecurity http, IdentityService identities) throws Exception {
        return forPrograms(http, identities, "/api").build();
    }

    private static HttpSecurity forPrograms(HttpSecurity http, IdentityService identities, String path)
            throws Exception {
        return http.securityMatcher(Paths.below(path))
                .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProgramsEntryPoint()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new ProgramsEntryPoint())
                        .accessDeniedHandler(HouseChains::denied))
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(new ProgramLogin(), new Nobody()))
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class);
    }

    @Bean
    @Order(4)
    SecurityFilterChain webapps(HttpSecurity http, ProcessEngine engine, EngineDoors doors) throws Exception {
        var api = Paths.below("/camunda/api");
        return http.securityMatcher(Paths.below("/camunda"))
                .authorizeHttpRequests(rules -> rules.requestMatchers(
                                Paths.below("/camunda/api/admin/setup"),
                                Paths.like("/camunda/api/admin/auth/user/[^/]+/login/.*"))
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(unauthorized(), api)
                        .defaultAuthenticationEntryPointFor(new LoginPage(), request -> true)
                        .accessDeniedHandler(HouseChains::denied))
                .requestCache(cache -> cache.requestCache(LoginPage.wayBack()))
                .logout(logout -> logout.logoutRequestMatcher(new CamundaLogout())
                        .deleteCookies("JSESSIONID")
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
                // Everything below /camunda that changes something has a token of Camunda's own.
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .addFilterAfter(new WebappToken(), AuthorizationFilter.class)
                .addFilterAfter(new WebappIdentity(engine, doors), WebappToken.class)
                .addFilterAfter(new PageNonce(), WebappIdentity.class)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http, IdentityService identities) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/login", "/error", "/stangt", "/tillganglighet", "/assets/**", "/favicon.ico")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new LoginPage()).accessDeniedHandler(HouseChains::denied))
                .formLogin(form -> form.loginPage(LoginPage.ADDRESS).failureUrl("/login?varfor=fel"))
                .logout(logout ->
                        logout.logoutSuccessUrl("/login?varfor=utloggad").deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(LoginPage.wayBack()))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_OF_OUR_PAGES))
                        .referrerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                        .ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    /** Leaves the reason where the page that answers can find it. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static AuthenticationEntryPoint unauthorized() {
        return new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
    }
}
