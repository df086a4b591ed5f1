import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Begins a new profile as a copy of the starter: {@code java plugins/NewProfile.java lakeside}.
 *
 * <p>It becomes {@code plugins/lakeside}, part of this build; with {@code --outside <folder>} it becomes a project of its
 * own in that folder, and {@code --package <package>} names the package of its classes.
 */
public final class NewProfile {

    private static final String USAGE = """
            Say it like this, in the folder of Samband:
              java plugins/NewProfile.java lakeside
              java plugins/NewProfile.java lakeside --outside ../lakeside --package org.example.lakeside""";

    private final Path root;
    private final String name;
    private final String packageName;
    private final Path folder;
    private final boolean outside;

    private NewProfile(Path root, String name, String packageName, Path folder, boolean outside) {
        this.root = root;
        this.name = name;
        this.packageName = packageName;
        this.folder = folder;
        this.outside = outside;
    }

    public static void main(String[] arguments) throws IOException {
        try {
            of(Path.of("").toAbsolutePath(), List.of(arguments)).write();
        } catch (Wrong e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static NewProfile of(Path here, List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(arguments);
        String outside = option(words, "--outside");
        String packageName = option(words, "--package");
        if (words.size() != 1 || words.get(0).startsWith("-")) {
            throw new Wrong(USAGE);
        }
        String name = checkedName(words.get(0));
        Path root = rootOf(here);
        String plain = name.replace("-", "");
        Path folder = outside == null ? root.resolve("plugins").resolve(name) : here.resolve(outside).normalize();
        String inPackage = packageName != null ? packageName : (outside == null ? "org.samband.plugins." : "org.example.") + plain;
        checkPackage(inPackage, outside != null);
        checkFolder(folder, root, outside != null);
        return new NewProfile(root, name, inPackage, folder, outside != null);
    }

    private static String option(List<String> words, String option) {
        int at = words.indexOf(option);
        if (at < 0) {
            return null;
        }
        if (at + 1 == words.size() || words.get(at + 1).startsWith("--")) {
            throw new Wrong(option + " needs a value after it.\n" + USAGE);
        }
        words.remove(at);
        return words.remove(at);
    }

    private static String checkedName(String name) {
        if (name.length() > 60 || !name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new Wrong("\"" + name + "\" cannot be the name of a profile: it is at most 60 lower-case letters and digits, in "
                    + "words joined by hyphens, such as lakeside or north-shore.");
        }
        return name;
    }

    private static void checkPackage(String packageName, boolean outside) {
        if (!SourceVersion.isName(packageName, SourceVersion.latest()) || !packageName.equals(packageName.toLowerCase())) {
            throw new Wrong("\"" + packageName + "\" cannot be a Java package; name another with --package, such as org.example.lakeside.");
        }
        if (outside && packageName.startsWith("org.samband.")) {
            throw new Wrong("Packages that begin with org.samband are Samband's own; name another "
                    + "with --package, such as org.example.lakeside.");
        }
    }

    private static Path rootOf(Path here) {
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("plugins/starter/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new Wrong("There is no plugins/starter to copy in " + here + " or above it: this is not "
                        + "the folder of Samband.\n" + USAGE));
    }

    private static void checkFolder(Path folder, Path root, boolean outside) throws IOException {
        if (outside && folder.startsWith(root)) {
            throw new Wrong(folder + " lies inside Samband. Name a folder outside it, or leave --outside away to make the profile "
                    + "part of this build.");
        }
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new Wrong(folder + " is a file. Name a folder that does not exist yet.");
            }
            try (Stream<Path> content = Files.list(folder)) {
                if (content.findAny().isPresent()) {
                    throw new Wrong(folder + " exists already and is left as it is. Take another name, or remove the folder.");
                }
            }
        }
    }

    private void write() throws IOException {
        Path starter = root.resolve("plugins/starter");
        try (Stream<Path> files = Files.walk(starter.resolve("src"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path target = folder.resolve(renamed(starter.relativize(file).toString().replace('\\', '/')));
                Files.createDirectories(target.getParent());
                Files.writeString(target, adapted(Files.readString(file)));
            }
        }
        if (outside) {
            Files.writeString(folder.resolve("pom.xml"), ownPom());
            Files.writeString(folder.resolve("README.md"), readme());
            Files.writeString(folder.resolve(".gitignore"), "target/\n");
        } else {
            Files.writeString(folder.resolve("pom.xml"), adapted(Files.readString(starter.resolve("pom.xml"))));
            addToBuild();
        }
        System.out.println(outside ? """
                %s is a project of its own now. It is built against the API and the test kit, which Maven has after this, once:
                  (cd %s && mvn -q install -DskipTests -pl core/profile-parent,core/profile-testkit -am)
                Then, in %1$s:
                  mvn verify""".formatted(folder, root) : """
                plugins/%1$s is part of the build now. Its words are in terms_*.properties beside %2$s.java. Try it:
                  mvn -q verify -pl plugins/%1$s -am
                  mvn spring-boot:run""".formatted(name, className()));
    }

    private String renamed(String path) {
        return path.replace("org/samband/plugins/starter", packageName.replace('.', '/')).replace("StarterProfile", className());
    }

    private String adapted(String text) {
        return text.replace("org.samband.plugins.starter", packageName)
                .replace("StarterProfile", className())
                .replace("\"starter\"", "\"" + name + "\"")
                .replace("<artifactId>starter</artifactId>", "<artifactId>" + name + "</artifactId>")
                .replace("<name>Starter profile</name>", "<name>" + words() + " profile</name>")
                .replace("The smallest complete profile, to copy.", "The profile of " + words() + ".")
                .replace(" Copy it and make it yours.", "");
    }

    private void addToBuild() throws IOException {
        Path plugins = root.resolve("plugins/pom.xml");
        Files.writeString(plugins, withModule(Files.readString(plugins)));
        Path server = root.resolve("core/server/pom.xml");
        if (Files.isRegularFile(server)) {
            Files.writeString(server, withDependency(Files.readString(server)));
        }
    }

    private String withModule(String pom) {
        List<String> lines = new ArrayList<>(pom.lines().toList());
        List<String> modules = lines.stream().filter(line -> line.strip().startsWith("<module>")).toList();
        int first = lines.indexOf(modules.get(0));
        List<String> sorted = Stream.concat(modules.stream(), Stream.of("    <module>" + name + "</module>"))
                .sorted()
                .distinct()
                .toList();
        lines.subList(first, first + modules.size()).clear();
        lines.addAll(first, sorted);
        return String.join("\n", lines) + "\n";
    }

    // The server carries the jars of all plugins, so each of them is to be built before it.
    private String withDependency(String pom) {
        int at = pom.indexOf("      <artifactId>starter</artifactId>");
        int begin = pom.lastIndexOf("    <dependency>", at);
        int end = pom.indexOf("    </dependency>\n", at) + "    </dependency>\n".length();
        if (at < 0 || pom.contains("<artifactId>" + name + "</artifactId>")) {
            return pom;
        }
        String own = pom.substring(begin, end).replace("<artifactId>starter<", "<artifactId>" + name + "<");
        return pom.substring(0, end) + own + pom.substring(end);
    }

    private String ownPom() throws IOException {
        String parent = Files.readString(root.resolve("core/profile-parent/pom.xml"));
        String version = parent.replaceFirst("(?s).*?<artifactId>profile-parent</artifactId>\\s*<version>([^<]*)<.*", "$1");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>

                  <parent>
                    <groupId>org.samband</groupId>
                    <artifactId>profile-parent</artifactId>
                    <version>%s</version>
                    <relativePath/>
                  </parent>

                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0.0</version>

                  <name>%s profile</name>
                  <description>The profile of %4$s.</description>

                  <properties>
                    <plugin.provider>Who answers for this profile</plugin.provider>
                  </properties>
                </project>
                """.formatted(version, packageName, name, words());
    }

    private String readme() {
        return """
                # %s

                A profile for Samband: what one kind of cooperation between municipalities is like. How such a profile is
                written is told in `docs/profiles` of Samband.

                `mvn verify` compiles it, tests it by the contract that the server checks too, and makes
                `target/%s.jar`, which an administrator hands in at `/admin/profiles`.
                """.formatted(words(), name);
    }

    private String className() {
        return words().replace(" ", "") + "Profile";
    }

    private String words() {
        return Arrays.stream(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** What whoever runs this did wrong, in words for them. */
    private static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
