package org.samband.server.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** A browser without a screen, or a program with a password: keeps cookies, follows nothing by itself. */
public final class Client {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String root;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new HashMap<>();

    public Client(Environment environment) {
        this.root = "http://localhost:" + environment.getProperty("local.server.port");
    }

    public Client withBasic(String userName, String password) {
        var both = (userName + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(both));
    }

    public Client with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Asks for something that is no text. */
    public HttpResponse<byte[]> getBytes(String path) {
        return send(request(path).setHeader("Accept", "*/*").GET(), BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a change with any method, as the version that was seen if there is a tag. */
    public HttpResponse<String> change(String method, String path, String json, @Nullable String seen) {
        var request =
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json));
        return send(seen == null ? request : request.header("If-Match", seen));
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** Sends a form as it stands, without the token of a page. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Opens a page and sends a form from it. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("_csrf", token(page));
        return postBare(path, all);
    }

    /** Sends a file of these bytes to the API, with a field beside it. */
    public HttpResponse<String> postFile(String path, String name, byte[] content, String field, String value) {
        var part = "--edge\r\nContent-Disposition: form-data; name=\"";
        var before = part + field + "\"\r\n\r\n" + value + "\r\n" + part + "file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--edge--\r\n"))));
    }

    /** Opens a page and sends a file from it, as the form of the page would. */
    public HttpResponse<String> submitFile(String page, String path, String name, byte[] content) {
        return postFile(path, name, content, "_csrf", token(page));
    }

    /** Opens a page and sends a file of this many bytes from it, as the form of the page would. */
    HttpResponse<String> upload(String page, String path, int bytes) {
        var part = "--edge\r\nContent-Disposition: form-data; name=\"";
        var body = part + "_csrf\"\r\n\r\n" + token(page) + "\r\n" + part + "file\"; filename=\"plan.txt\"\r\n\r\n"
                + "x".repeat(bytes) + "\r\n--edge--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The token that the forms of a page send along. */
    String token(String page) {
        var token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<String> signIn(String userName, String password) {
        return submit("/sign-in", "/sign-in", Map.of("userName", userName, "password", password));
    }

    public Client signedIn(Account account) {
        var answer = signIn(account.userName(), Cast.PASSWORD);
        if (answer.statusCode() != 302) {
            throw new AssertionError("Could not sign in: " + answer.statusCode());
        }
        return this;
    }

    Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        headers.forEach(request::header);
        if (!headers.containsKey("Accept")) {
            request.header("Accept", path.startsWith("/api/") ? "application/json" : "text/html");
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
