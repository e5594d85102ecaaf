package dev.gatewright.expression.type;

import dev.gatewright.check.scope.Scopes;
import dev.gatewright.check.view.Callees;
import dev.gatewright.check.view.PipelineFiles;
import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Trail;
import dev.gatewright.check.view.WorkflowFile;
import dev.gatewright.expression.Expression;
import dev.gatewright.expression.Expression.Call;
import dev.gatewright.expression.Expression.Filter;
import dev.gatewright.expression.Expression.Index;
import dev.gatewright.expression.Expression.Name;
import dev.gatewright.expression.Expression.Not;
import dev.gatewright.expression.Expression.Num;
import dev.gatewright.expression.Expression.Property;
import dev.gatewright.expression.Expression.Text;
import dev.gatewright.expression.Vocabulary;
import dev.gatewright.expression.value.Obj;
import dev.gatewright.expression.value.Value;
import dev.gatewright.source.Origin;
import dev.gatewright.workflow.Workflow;
import dev.gatewright.workflow.event.Triggers;
import dev.gatewright.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What an expression asks of an event is of the type that the event's payload has there, and so is what is made of it. */
class PayloadSoundnessTest {

    private static final int DEEPEST = 7;

    /** A part of an event, with a payload that has it. */
    private record Part(Expression asked, Type type, Value payload) {}

    @net.jqwik.api.Property
    void whatIsAskedOfAnEventIsOfItsType(@ForAll("events") String event, @ForAll Random random) {
        Type github = github(event);
        Part part = part(new Name("github"), github, random, 0);
        Expression asked = random.nextBoolean() ? part.asked() : made(part.asked(), random);
        SoundnessTest.check(asked, new SoundnessTest.Given(Map.of("github", github), Map.of("github", part.payload())));
    }

    private static Type github(String event) {
        Workflow workflow = Workflow.read(
                "a.yml",
                Yaml.read("a.yml", "on: " + event + "\njobs: {}").root().orElseThrow());
        WorkflowFile file = WorkflowFile.of(workflow);
        PipelineFiles files = new PipelineFiles(List.of(file), List.of(), Callees.NONE);
        return Scopes.of(file, files)
                .of(Trail.of(Spot.of(workflow.tree(), Origin.unknown())), Vocabulary.ALL)
                .context("github")
                .orElseThrow();
    }

    /** Goes down by what the type declares, and back up with a value that has it. */
    private static Part part(Expression asked, Type type, Random random, int depth) {
        if (type instanceof ObjectType object && !object.members().isEmpty() && depth < DEEPEST) {
            ObjectType.Member member = depth == 0 && random.nextInt(4) > 0
                    ? event(object)
                    : object.members().get(random.nextInt(object.members().size()));
            Part below = part(new Property(asked, member.name()), member.type(), random, depth + 1);
            return new Part(below.asked(), below.type(), Obj.of(Map.of(member.name(), below.payload())));
        }
        if (type instanceof Type.Array array && depth < DEEPEST) {
            Expression item = random.nextBoolean() ? new Filter(asked) : new Index(asked, new Num(0));
            Part below = part(item, array.element(), random, depth + 1);
            return new Part(below.asked(), below.type(), Value.of(List.of(below.payload(), below.payload())));
        }
        Value value = FittingValues.of(type).generator(10).next(random).value();
        return new Part(asked, type, value);
    }

    private static ObjectType.Member event(ObjectType github) {
        return github.members().stream()
                .filter(member -> member.name().equals("event"))
                .findFirst()
                .orElseThrow();
    }

    private static Expression made(Expression asked, Random random) {
        List<Expression> all = new ArrayList<>(List.of(
                new Not(asked),
                new Call("toJSON", List.of(asked)),
                new Call("join", List.of(asked, new Text("-"))),
                new Call("contains", List.of(asked, new Text("a"))),
                new Call("format", List.of(new Text("{0}"), asked)),
                Expression.parse("(" + asked + ") || 'none'", Vocabulary.ALL),
                Expression.parse("(" + asked + ") && 1", Vocabulary.ALL),
                Expression.parse("(" + asked + ") == 1", Vocabulary.ALL),
                Expression.parse("case((" + asked + ") == null, 'x', " + asked + ")", Vocabulary.ALL)));
        return all.get(random.nextInt(all.size()));
    }

    @Provide
    Arbitrary<String> events() {
        return Arbitraries.of(
                Triggers.keys().all().stream().map(key -> key.name()).toList());
    }
}
