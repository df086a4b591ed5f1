package org.samband.server.settings;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.samband.server.alliance.Alliances;
import org.samband.server.alliance.ThisAlliance;
import org.samband.server.document.Letterhead;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The logo of the alliance, drawn anew from what was handed in. */
@Component
@Order(80)
public class LogoPart extends RecordPart<LogoPart.Picture> {

    /** The name of the part. */
    public static final String KEY = "logo";

    /** Its only place. */
    public static final String PLACE = "logo";

    private final JdbcClient jdbc;
    private final Alliances alliances;

    LogoPart(JdbcClient jdbc, Alliances alliances) {
        super(KEY, Picture.class);
        this.jdbc = jdbc;
        this.alliances = alliances;
    }

    /** Returns a picture that somebody handed in, or empty if it is none that can be a logo. */
    public static Optional<Picture> picture(byte[] content) {
        return Pictures.read(content).map(Picture::of);
    }

    /** Returns the logo as documents show it. */
    @Transactional(readOnly = true)
    public Optional<Letterhead.Mark> mark() {
        return jdbc.sql("select content, width, height from logo")
                .query((row, number) -> new Letterhead.Mark(
                        row.getBytes("content"),
                        row.getInt("width"),
                        row.getInt("height"),
                        ThisAlliance.get().name()))
                .optional();
    }

    @Override
    protected Map<String, Picture> kept() {
        var kept = new TreeMap<String, Picture>();
        mark().ifPresent(mark -> kept.put(PLACE, new Picture(Base64.getEncoder().encodeToString(mark.png()))));
        return kept;
    }

    @Override
    protected void check(String place, Picture picture, Faults faults) {
        if (!place.equals(PLACE)) {
            faults.add("settings.piece-unknown");
        } else if (picture.drawn().isEmpty()) {
            faults.add("settings.logo-unreadable", Pictures.LARGEST / 1000, Pictures.MOST_PIXELS);
        }
    }

    @Override
    protected Picture normal(Picture picture) {
        return picture.drawn().map(Picture::of).orElseThrow();
    }

    @Override
    protected void keep(SortedMap<String, Picture> values) {
        var picture = values.get(PLACE);
        jdbc.sql("delete from logo").update();
        String hash = null;
        if (picture != null) {
            var drawn = picture.drawn().orElseThrow();
            hash = sha256(drawn.content());
            jdbc.sql("insert into logo (place, type, width, height, sha256, content)"
                            + " values ('logo', 'image/png', :width, :height, :sha256, :content)")
                    .param("width", drawn.width())
                    .param("height", drawn.height())
                    .param("sha256", hash)
                    .param("content", drawn.content())
                    .update();
        }
        alliances.show(ThisAlliance.get().id(), hash);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture as files tell it: PNG or JPEG in base64. */
    public record Picture(@Nullable String content) {

        static Picture of(Pictures.Drawn drawn) {
            return new Picture(Base64.getEncoder().encodeToString(drawn.content()));
        }

        Optional<Pictures.Drawn> drawn() {
            try {
                return Pictures.read(Base64.getDecoder().decode(Objects.requireNonNullElse(content, "")));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
