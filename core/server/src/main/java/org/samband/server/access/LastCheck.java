package org.samband.server.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Makes sure that no request slipped through: the handler that answers is the one whose rule was checked, and where the
 * rule is that it must be published, the handler did ask whether it is.
 */
@ControllerAdvice
class LastCheck implements ResponseBodyAdvice<Object>, HandlerInterceptor, WebMvcConfigurer {

    private static final String CLEARED = LastCheck.class.getName();

    static void clear(HttpServletRequest request, HandlerMethod handler) {
        request.setAttribute(CLEARED, handler.getMethod());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() != DispatcherType.ERROR
                && !method.getMethod().equals(request.getAttribute(CLEARED))
                && !Guard.isOpen(request)) {
            throw new IllegalStateException("Nobody checked whether the request may reach " + method);
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        checkAsked(request);
    }

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest servlet
                && !result.hasMethodAnnotation(ExceptionHandler.class)) {
            checkAsked(servlet.getServletRequest());
        }
        return body;
    }

    private static void checkAsked(HttpServletRequest request) {
        if (PublishedGate.of(request).filter(gate -> !gate.asked()).isPresent()) {
            throw new IllegalStateException("The handler never asked whether this is published");
        }
    }
}
