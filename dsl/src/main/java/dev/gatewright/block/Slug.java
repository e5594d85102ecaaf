package dev.gatewright.block;

import java.text.Normalizer;
import java.util.Locale;

/** What a file or a folder is called after a name that people read. */
public final class Slug {

    private Slug() {}

    /**
     * A name's words in small letters of ASCII, which lose their accents, with {@code -} for all between them.
     *
     * @param name the name
     * @param others what may stand in it beside letters and digits
     * @return the words, empty when the name has none
     */
    public static String of(String name, String others) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9" + others + "]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
