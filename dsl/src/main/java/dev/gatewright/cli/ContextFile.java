package dev.gatewright.cli;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The contexts that {@code eval} is given. */
final class ContextFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ContextFile() {}

    static Obj read(Path file, String name) throws Refused {
        try {
            if (Value.parseJson(text(file)) instanceof Obj contexts) {
                return contexts;
            }
        } catch (JsonError notJson) {
            throw new Refused("`" + name + "` is no JSON: " + notJson.getMessage());
        } catch (NoSuchFileException absent) {
            throw new Refused("`" + name + "` isn't there. Give a JSON file with an object, a context a member.");
        } catch (CharacterCodingException notText) {
            throw new Refused("`" + name + "` is no text in UTF-8. Give a JSON file.");
        } catch (IOException unreadable) {
            String reason = Files.isDirectory(file) ? "it is a folder" : unreadable.getMessage();
            throw new Refused("`" + name + "` can't be read: " + reason + ". Give a JSON file.");
        }
        throw new Refused("`" + name + "` is no JSON object. Give an object with a context a member.");
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
