package org.samband.server.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts our parts into Spring MVC. */
@Component
class WebSetup implements WebMvcConfigurer {

    private final LanguageChoice languageChoice;
    private final FrameArguments frameArguments;

    WebSetup(LanguageChoice languageChoice, @Lazy FrameArguments frameArguments) {
        this.languageChoice = languageChoice;
        this.frameArguments = frameArguments;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addFormatterForFieldType(LocalDate.class, new WrittenDays());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(languageChoice).excludePathPatterns("/assets/**", "/samband/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frameArguments);
    }
}
