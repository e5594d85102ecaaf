package dev.gatewright.context.generate;

import java.util.stream.Collectors;

/** The table of payloads that the check of types reads. */
final class PayloadTable {

    private PayloadTable() {}

    static String of(EventData data) {
        StringBuilder table = new StringBuilder(
                "# Written by scripts/generate from GitHub's description of its webhooks: do" + " not edit.\n");
        for (String event : EventData.events()) {
            String payload = data.isOpen(event) ? "Entries" : Model.payloadClass(data.like(event));
            table.append(event).append(" = ").append(payload).append('\n');
        }
        Model.of(data)
                .classes()
                .forEach((name, type) -> table.append(name)
                        .append(' ')
                        .append(type.properties().entrySet().stream()
                                .map(property -> property.getKey() + ":" + property.getValue())
                                .collect(Collectors.joining(" ")))
                        .append('\n'));
        return table.toString();
    }
}
