package org.emic.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Which terms of one segment the patterns of a rule set stand for. */
final class Lexicon {

    /** A term of the index, and the way back to its postings. There is one object for a term, which is equal to itself only. */
    static final class Term {
        private final BytesRef bytes;
        private final TermState state;
        private final int documents;
        private final long tokens;

        private Term(TermsEnum at) throws IOException {
            bytes = BytesRef.deepCopyOf(at.term());
            state = at.termState();
            documents = at.docFreq();
            tokens = at.totalTermFreq();
        }

        BytesRef bytes() {
            return bytes;
        }

        TermState state() {
            return state;
        }
    }

    /** The tokens of a pattern: those of {@code terms}, but for those that also have one of {@code without}. */
    record Entry(List<Term> terms, List<Term> without) {
        static final Entry EMPTY = new Entry(List.of(), List.of());

        /** Documents to look at, at most. */
        long cost() {
            long cost = 0;
            for (Term term : terms) {
                cost += term.documents;
            }
            return cost;
        }

        /** Tokens that fit, at most. */
        long tokens() {
            long tokens = 0;
            for (Term term : terms) {
                tokens += term.tokens;
            }
            return tokens;
        }
    }

    private final IndexSegment segment;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<BytesRef, Term> known = new HashMap<>();

    /** Looks up all {@code patterns} in {@code segment}; the stemmer is that of the rules' language. */
    Lexicon(IndexSegment segment, List<Patterns.Pattern> patterns, Optional<Stemmers> stemmer) {
        this.segment = segment;
        try {
            Terms terms = segment.reader().terms(Fields.TEXT);
            if (terms == null) {
                patterns.forEach(pattern -> entries.add(Entry.EMPTY));
                return;
            }
            TermsEnum all = terms.iterator();
            for (Patterns.Pattern pattern : patterns) {
                entries.add(lookUp(terms, all, pattern));
            }
            if (stemmer.isPresent()) {
                lookUpStems(terms, patterns, stemmer.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        known.clear();
    }

    IndexSegment segment() {
        return segment;
    }

    /** The terms of the pattern of that number. */
    Entry entry(int pattern) {
        return entries.get(pattern);
    }

    private Entry lookUp(Terms terms, TermsEnum all, Patterns.Pattern pattern) throws IOException {
        if (pattern instanceof Patterns.Plain plain) {
            return new Entry(one(all, plain.folded()), List.of());
        }
        if (pattern instanceof Patterns.Form form) {
            return form.folded().equals(form.surface())
                    ? new Entry(one(all, form.folded()), beginningWith(all, form.folded() + Tokens.EXACT))
                    : new Entry(one(all, form.folded() + Tokens.EXACT + form.surface()), List.of());
        }
        if (pattern instanceof Patterns.Fitting fitting) {
            List<Term> found = new ArrayList<>();
            TermsEnum matching = fitting.automaton().getTermsEnum(terms);
            while (matching.next() != null) {
                found.add(term(matching));
            }
            return new Entry(found, List.of());
        }
        return Entry.EMPTY;
    }

    private List<Term> one(TermsEnum all, String text) throws IOException {
        return all.seekExact(new BytesRef(text)) ? List.of(term(all)) : List.of();
    }

    private List<Term> beginningWith(TermsEnum all, String prefix) throws IOException {
        List<Term> found = new ArrayList<>();
        BytesRef bytes = new BytesRef(prefix);
        if (all.seekCeil(bytes) != TermsEnum.SeekStatus.END) {
            for (BytesRef at = all.term(); at != null && StringHelper.startsWith(at, bytes); at = all.next()) {
                found.add(term(all));
            }
        }
        return found;
    }

    private void lookUpStems(Terms terms, List<Patterns.Pattern> patterns, Stemmers stemmer) throws IOException {
        Map<String, List<Term>> byStem = new HashMap<>();
        for (Patterns.Pattern pattern : patterns) {
            if (pattern instanceof Patterns.Stemmed stemmed) {
                stemmed.stems().forEach(stem -> byStem.put(stem, new ArrayList<>()));
            }
        }
        if (byStem.isEmpty()) {
            return;
        }
        TermsEnum all = terms.iterator();
        for (BytesRef bytes = all.next(); bytes != null; bytes = all.next()) {
            String word = bytes.utf8ToString();
            int exact = word.indexOf(Tokens.EXACT);
            String stem = exact < 0
                    ? stemmer.stem(word)
                    : stemmer.stemWithAccents(word.substring(0, exact), word.substring(exact + 1));
            List<Term> same = byStem.get(stem);
            if (same != null) {
                same.add(term(all));
            }
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i) instanceof Patterns.Stemmed stemmed) {
                List<Term> found = new ArrayList<>();
                stemmed.stems().forEach(stem -> found.addAll(byStem.get(stem)));
                entries.set(i, new Entry(found, List.of()));
            }
        }
    }

    private Term term(TermsEnum at) throws IOException {
        Term term = known.get(at.term());
        if (term == null) {
            term = new Term(at);
            known.put(term.bytes, term);
        }
        return term;
    }
}
