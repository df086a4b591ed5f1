package org.samband.server.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

/** Finds out what an exception means to the one who asked; what nobody can have caused by asking is our own fault. */
final class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final String DATA_EXCEPTION = "22";

    private Troubles() {}

    static Trouble of(Throwable problem, String address) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .flatMap(cause -> Stream.ofNullable(known(cause)))
                .findFirst()
                .orElseGet(() -> ours(problem, address));
    }

    private static @Nullable Trouble known(Throwable problem) {
        return switch (problem) {
            case SQLException e when isLost(e) -> ofTheDatabase();
            case Refusal refusal -> Trouble.of(refusal);
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case MissingServletRequestParameterException e -> missing(e.getParameterName());
            case MissingServletRequestPartException e -> missing(e.getRequestPartName());
            case MissingRequestValueException e -> Trouble.of(e.getStatusCode().value());
            case MaxUploadSizeExceededException e -> Trouble.of(413);
            case MultipartException e -> Trouble.of(400);
            case InvalidParameterException e -> Trouble.of(e.getErrorCode());
            case HttpMessageNotReadableException e -> unreadable(e);
            case BindException e -> bound(e);
            case HttpRequestMethodNotSupportedException e -> Trouble.of(405, "web.refusal.method", e.getMethod());
            case DuplicateKeyException e -> Trouble.of(409, "web.refusal.duplicate");
            case ConcurrencyFailureException e -> Trouble.of(409);
            case DataIntegrityViolationException e when isOfTheValue(e) -> Trouble.of(400, "web.refusal.not-storable");
            case ErrorResponse e
            when e.getStatusCode().is4xxClientError() ->
                Trouble.of(e.getStatusCode().value());
            default -> null;
        };
    }

    /** Something that is no id in a path names nothing, like an unknown id; elsewhere the field is wrong. */
    private static Trouble mismatch(MethodArgumentTypeMismatchException problem) {
        return problem.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Trouble.of(Refusal.notFound())
                : Trouble.at(problem.getName(), "web.refusal.not-a-value", String.valueOf(problem.getValue()));
    }

    private static Trouble missing(String field) {
        return Trouble.at(field, "web.refusal.missing", field);
    }

    private static Trouble unreadable(HttpMessageNotReadableException problem) {
        var field = problem.getCause() instanceof JacksonException json
                ? json.getPath().stream()
                        .map(step -> Objects.requireNonNullElseGet(
                                step.getPropertyName(), () -> Integer.toString(step.getIndex())))
                        .reduce((path, step) -> path + "." + step)
                        .orElse("")
                : "";
        return field.isEmpty() ? Trouble.of(400) : Trouble.at(field, "web.refusal.malformed");
    }

    private static Trouble bound(BindException problem) {
        return Trouble.of(Refusal.of(problem.getFieldErrors().stream()
                .map(error -> Mistake.at(
                        error.getField(), "web.refusal.not-a-value", String.valueOf(error.getRejectedValue())))
                .toList()));
    }

    private static boolean isOfTheValue(DataIntegrityViolationException problem) {
        return problem.getMostSpecificCause() instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().startsWith(DATA_EXCEPTION);
    }

    static Trouble ofTheDatabase() {
        return Trouble.of(503, "web.refusal.database");
    }

    static boolean isOfTheDatabase(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .anyMatch(cause -> cause instanceof SQLException e && isLost(e));
    }

    /** The connection is gone or none could be had: the class of connection exceptions, or the server goes or comes. */
    private static boolean isLost(SQLException problem) {
        var state = problem.getSQLState();
        return problem instanceof SQLTransientConnectionException
                || state != null && (state.startsWith("08") || state.matches("57P0[123]"));
    }

    private static Trouble ours(Throwable problem, String address) {
        var reference = Long.toString(ThreadLocalRandom.current().nextLong(1L << 35, 1L << 40), 32);
        LOG.error("{} at {}", reference, address, problem);
        return Trouble.ofOurs(reference);
    }

    /** The one who asked has gone away, so there is nobody to answer. */
    static boolean isOfTheConnection(Throwable problem) {
        return problem instanceof IOException
                && problem.getClass().getSimpleName().matches("ClientAbort.*|AsyncRequestNotUsable.*");
    }
}
