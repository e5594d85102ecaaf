package dev.gatewright.json;

import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON, on one line or indented by two spaces as GitHub's {@code toJSON} does. Calls come in the order of the
 * text; commas, colons and indentation are the writer's affair.
 */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean first = true;
    private boolean named;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /**
     * A writer that puts each item and each member on its own line.
     *
     * @return a writer
     */
    public static JsonWriter indented() {
        return new JsonWriter(true);
    }

    /**
     * A writer that puts everything on one line, without blanks.
     *
     * @return a writer
     */
    public static JsonWriter compact() {
        return new JsonWriter(false);
    }

    /**
     * Writes a value that is its own JSON: {@code null}, {@code true}, {@code false} or a number.
     *
     * @param json the JSON
     */
    public void literal(String json) {
        place();
        out.append(json);
    }

    /**
     * Writes a string.
     *
     * @param text its content
     */
    public void string(String text) {
        place();
        JsonText.quote(text, out);
    }

    /**
     * Writes the name of the member whose value comes next.
     *
     * @param name its name
     */
    public void name(String name) {
        string(name);
        out.append(indented ? ": " : ":");
        named = true;
    }

    /**
     * Opens an array or an object.
     *
     * @param bracket its opening bracket
     * @throws JsonError when more than {@link JsonReader#MAX_DEPTH} are open
     */
    public void open(char bracket) {
        place();
        if (++depth > JsonReader.MAX_DEPTH) {
            throw new JsonError(
                    "Nested deeper than " + JsonReader.MAX_DEPTH + " levels: JSON ends there.", out.length());
        }
        out.append(bracket);
        first = true;
    }

    /**
     * Closes what was opened last.
     *
     * @param bracket its closing bracket
     */
    public void close(char bracket) {
        depth--;
        if (!first) {
            line();
        }
        out.append(bracket);
        first = false;
    }

    void value(Json json) {
        if (json instanceof Json.Str string) {
            string(string.text());
        } else if (json instanceof Json.Arr array) {
            open('[');
            array.items().forEach(this::value);
            close(']');
        } else if (json instanceof Json.Obj object) {
            members(object.members().entrySet().iterator());
        } else {
            literal(json.toString());
        }
    }

    private void members(Iterator<Map.Entry<String, Json>> members) {
        open('{');
        while (members.hasNext()) {
            Map.Entry<String, Json> member = members.next();
            name(member.getKey());
            value(member.getValue());
        }
        close('}');
    }

    private void place() {
        if (named) {
            named = false;
            return;
        }
        if (depth > 0) {
            out.append(first ? "" : ",");
            line();
        }
        first = false;
    }

    private void line() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
