package org.samband.server.alliance.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samband.server.alliance.AllianceProfiles;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.web.FrameSource;
import org.samband.server.web.Message;
import org.samband.server.web.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an alliance whose profile is missing be read and not changed, and says so on each of its pages. */
@Component
@Order(100)
class ReadOnlyWithoutProfile implements HandlerInterceptor, WebMvcConfigurer, FrameSource {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ObjectProvider<AllianceProfiles> profiles;

    ReadOnlyWithoutProfile(ObjectProvider<AllianceProfiles> profiles) {
        this.profiles = profiles;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() != DispatcherType.ERROR
                && !READING.contains(request.getMethod())
                && !method.getBeanType().isAnnotationPresent(EvenWithoutProfile.class)) {
            said().ifPresent(message -> {
                throw Refusal.conflict(message.key(), message.arguments().toArray());
            });
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public List<Message> notices(HttpServletRequest request) {
        return said().stream().toList();
    }

    private Optional<Message> said() {
        return ThisAlliance.find()
                .filter(_ -> profiles.getObject().missing())
                .map(alliance -> Message.of(
                        "upgrade.read-only",
                        alliance.name(),
                        alliance.profile(),
                        alliance.profileVersion().orElse("–")));
    }
}
