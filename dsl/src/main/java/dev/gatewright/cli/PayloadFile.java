package dev.gatewright.cli;

import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.json.JsonError;
import dev.gatewright.simulation.scenario.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The payload of an event: read from a file, or a part of it as it is written on the command line. */
final class PayloadFile {

    private PayloadFile() {}

    static Told read(Session session, String value) throws Refused, IOException {
        if (value.stripLeading().startsWith("{")) {
            return Told.part(parse(value, value));
        }
        byte[] bytes = Files.readAllBytes(session.resolve(Path.of(value)));
        return new Told(parse(new String(bytes, StandardCharsets.UTF_8), value));
    }

    private static Obj parse(String text, String name) throws Refused {
        try {
            if (Value.parseJson(text) instanceof Obj object) {
                return object;
            }
        } catch (JsonError notJson) {
            throw new Refused("`" + name + "` isn't JSON: " + notJson.getMessage());
        }
        throw new Refused("`" + name + "` is no payload. A payload is a JSON object.");
    }
}
