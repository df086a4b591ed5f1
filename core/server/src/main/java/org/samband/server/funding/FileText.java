package org.samband.server.funding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a file that banks and accounting programs write. */
public final class FileText {

    private FileText() {}

    /** Reads UTF-8, or else the older encoding of Western languages, in which every byte means something. */
    public static String of(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Tells whether it is no text at all, because no text holds a zero. */
    public static boolean isBinary(byte[] bytes) {
        for (var each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }
}
