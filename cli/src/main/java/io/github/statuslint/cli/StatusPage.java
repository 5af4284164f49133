// SPDX-License-Identifier: Apache-2.0
package io.github.statuslint.cli;

import io.github.statuslint.processor.catalog.Catalog;
import io.github.statuslint.processor.catalog.Labels;
import io.github.statuslint.processor.catalog.Language;
import io.github.statuslint.processor.catalog.StatusText;
import io.github.statuslint.processor.registry.Reference;
import io.github.statuslint.processor.registry.RegisteredStatus;
import io.github.statuslint.processor.registry.StatusClass;
import io.github.statuslint.processor.registry.StatusRegistry;
import io.github.statuslint.processor.registry.VendorStatus;
import io.github.statuslint.processor.render.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What there is to say of one status. */
final class StatusPage {

  private final StatusRegistry registry = StatusRegistry.standard();
  private final Catalog catalog = Catalog.standard();
  private final CommandWords words;
  private final Language language;
  private final Labels labels;

  StatusPage(CommandWords words) {
    this.words = words;
    this.language = words.language();
    this.labels = catalog.labels(language);
  }

  /** The page and the facts of a status that the catalogue knows. */
  Document of(int code) {
    List<Page.Block> blocks = new ArrayList<>();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("code", code);
    Optional<RegisteredStatus> registered = registry.find(code);
    registered.ifPresentOrElse(
        status -> addRegistered(status, blocks, facts),
        () -> StatusClass.of(code).ifPresent(type -> facts.put("class", labels.className(type))));
    List<VendorStatus> vendors = registry.vendors(code);
    if (!vendors.isEmpty()) {
      addVendors(vendors, registered.isPresent(), blocks, facts);
    }
    registered.ifPresent(
        status -> {
          Reference reference = status.reference();
          blocks.add(new Page.Heading(2, labels.learnMore()));
          blocks.add(
              new Page.Links(List.of(new Page.Link(reference.title(), reference.address()))));
        });
    return new Document(new Page(language, registry.title(code), blocks), facts);
  }

  private void addRegistered(
      RegisteredStatus status, List<Page.Block> blocks, Map<String, Object> facts) {
    facts.put("phrase", status.reasonPhrase());
    facts.put("class", labels.className(status.statusClass()));
    facts.put("registration", status.state().name().toLowerCase(Locale.ROOT));
    facts.put("cacheableByDefault", status.cacheableByDefault());
    facts.put("contentAllowed", status.contentAllowed());
    facts.put("requiredHeaders", status.requiredHeaders());
    facts.put("recommendedHeaders", status.recommendedHeaders());
    facts.put(
        "reference",
        Map.of("title", status.reference().title(), "address", status.reference().address()));
    blocks.add(new Page.Table(rows(status)));
    catalog.text(status.code(), language).ifPresent(text -> addText(text, 2, blocks, facts));
  }

  private List<List<String>> rows(RegisteredStatus status) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("status.class"), labels.className(status.statusClass())));
    if (!status.isUnused()) {
      rows.add(List.of(words.text("status.cacheable"), yesOrNo(status.cacheableByDefault())));
      rows.add(List.of(words.text("status.content"), yesOrNo(status.contentAllowed())));
    }
    if (!status.requiredHeaders().isEmpty()) {
      rows.add(List.of(words.text("status.required"), String.join(", ", status.requiredHeaders())));
    }
    if (!status.conditionalHeaders().isEmpty()) {
      List<String> fields =
          status.conditionalHeaders().stream().map(header -> header.field()).distinct().toList();
      rows.add(List.of(words.text("status.conditional"), String.join(", ", fields)));
    }
    if (!status.recommendedHeaders().isEmpty()) {
      rows.add(
          List.of(
              words.text("status.recommended"), String.join(", ", status.recommendedHeaders())));
    }
    return rows;
  }

  private String yesOrNo(boolean fact) {
    return words.text(fact ? "yes" : "no");
  }

  private void addText(
      StatusText text, int level, List<Page.Block> blocks, Map<String, Object> facts) {
    facts.put("gloss", text.gloss());
    add(labels.description(), text.description(), level, blocks);
    add(labels.whenYouSeeIt(), text.whenYouSeeIt(), level, blocks);
    add(labels.howToFix(), text.howToFix(), level, blocks);
    add(labels.howToUse(), text.howToUse(), level, blocks);
    facts.put("description", text.description());
    facts.put("whenYouSeeIt", text.whenYouSeeIt());
    facts.put("howToFix", text.howToFix());
    facts.put("howToUse", text.howToUse());
  }

  private static void add(String heading, String text, int level, List<Page.Block> blocks) {
    blocks.add(new Page.Heading(level, heading));
    blocks.add(new Page.Paragraph(text));
  }

  private void addVendors(
      List<VendorStatus> vendors,
      boolean registered,
      List<Page.Block> blocks,
      Map<String, Object> facts) {
    List<Object> all = new ArrayList<>();
    for (VendorStatus vendor : vendors) {
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("title", vendor.title());
      own.put("vendor", vendor.vendor());
      own.put("usuallyMeant", vendor.usuallyMeant());
      blocks.add(
          new Page.Heading(
              2,
              words.text(
                  registered ? "status.elsewhere" : "status.vendor",
                  Map.of("vendor", vendor.vendor(), "title", vendor.title()))));
      if (!vendor.usuallyMeant().isEmpty()) {
        String meant =
            String.join(", ", vendor.usuallyMeant().stream().map(registry::title).toList());
        blocks.add(new Page.Paragraph(words.text("status.meant", Map.of("titles", meant))));
      }
      catalog.vendorText(vendor.key(), language).ifPresent(text -> addText(text, 3, blocks, own));
      all.add(own);
    }
    facts.put("vendors", all);
  }
}
