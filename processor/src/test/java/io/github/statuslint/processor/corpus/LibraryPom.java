// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.processor.corpus;

import io.github.statuslint.processor.corpus.CorpusLibrary.Coordinates;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The published POM of a library as the POM of a project that has its class path and nothing else:
 * its dependencies but those of tests, and its own jar last, for classes that have no source.
 */
final class LibraryPom {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "build",
          "reporting",
          "modules",
          "profiles",
          "repositories",
          "pluginRepositories",
          "distributionManagement",
          "packaging");

  private final Document document;
  private final Element project;

  private LibraryPom(Document document) {
    this.document = document;
    this.project = document.getDocumentElement();
  }

  /** Writes the POM of a project with the class path of a library. */
  static void write(Path published, CorpusLibrary library, Path to)
      throws IOException, SAXException, ParserConfigurationException, TransformerException {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(published.toFile());
    LibraryPom pom = new LibraryPom(document);
    children(pom.project).stream()
        .filter(child -> LEFT_OUT.contains(child.getTagName()))
        .forEach(pom.project::removeChild);
    pom.child(pom.project, "artifactId")
        .setTextContent("class-path-of-" + library.coordinates().artifact());
    pom.dependencies(library);
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(to.toFile()));
  }

  private void dependencies(CorpusLibrary library) {
    Element dependencies = child(project, "dependencies");
    for (Element dependency : children(dependencies)) {
      String name = text(dependency, "groupId") + ':' + text(dependency, "artifactId");
      boolean replaced =
          library.more().stream()
              .anyMatch(extra -> name.equals(extra.group() + ':' + extra.artifact()));
      if (Set.of("test", "system").contains(text(dependency, "scope"))
          || library.without().contains(name)
          || replaced) {
        dependencies.removeChild(dependency);
      } else {
        library.without().forEach(missing -> exclude(dependency, missing));
      }
    }
    library.more().forEach(extra -> add(dependencies, extra));
    exclude(add(dependencies, library.coordinates()), "*:*");
  }

  private Element add(Element dependencies, Coordinates coordinates) {
    Element dependency = child(dependencies, "dependency", true);
    child(dependency, "groupId").setTextContent(coordinates.group());
    child(dependency, "artifactId").setTextContent(coordinates.artifact());
    child(dependency, "version").setTextContent(coordinates.version());
    child(dependency, "scope").setTextContent("compile");
    return dependency;
  }

  private void exclude(Element dependency, String name) {
    Element exclusion = child(child(dependency, "exclusions"), "exclusion", true);
    int colon = name.indexOf(':');
    child(exclusion, "groupId").setTextContent(name.substring(0, colon));
    child(exclusion, "artifactId").setTextContent(name.substring(colon + 1));
  }

  private Element child(Element parent, String name) {
    return child(parent, name, false);
  }

  private Element child(Element parent, String name, boolean another) {
    if (!another) {
      for (Element child : children(parent)) {
        if (child.getTagName().equals(name)) {
          return child;
        }
      }
    }
    Element made = document.createElement(name);
    parent.appendChild(made);
    return made;
  }

  private static String text(Element parent, String name) {
    return children(parent).stream()
        .filter(child -> child.getTagName().equals(name))
        .map(child -> child.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
