#pragma once

#include <cstdint>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "vidgo/base/json.h"
#include "vidgo/base/result.h"
#include "vidgo/model/language.h"

namespace vidgo {

/// Notes the first thing that is wrong with a file. After that nothing else is noted, so readers go on with
/// neutral values and look once at the end.
class Verdict
{
public:
    explicit Verdict(std::string file)
        : m_file(std::move(file))
    {}
    bool isGood() const { return m_reason.empty(); }
    void refuse(std::string_view path, std::string_view reason);
    /// CatalogError::Invalid, or nothing.
    Outcome outcome() const;

private:
    std::string m_file;
    std::string m_path;
    std::string m_reason;
};

/// A place in a JSON document that knows its own path. Every reader gives a neutral value (and has the
/// verdict refused) when the document says something else. Members that nobody asked for are refused by the
/// destructor.
class JsonCursor
{
public:
    JsonCursor(const Json& json, std::string path, Verdict& verdict)
        : m_json(json)
        , m_path(std::move(path))
        , m_verdict(verdict)
    {}
    JsonCursor(const JsonCursor&) = delete;
    JsonCursor& operator=(const JsonCursor&) = delete;
    ~JsonCursor();

    const std::string& path() const { return m_path; }
    bool isGood() const { return m_verdict.isGood(); }
    bool has(std::string_view key) const { return m_json.find(key) != nullptr; }

    /// Lower-case letters, digits and underscores, 1 to 64 of them.
    std::string id(std::string_view key);
    /// The same, and one of `known`: an id that something else in the catalogue has.
    std::string reference(std::string_view key, const std::set<std::string, std::less<>>& known);
    std::string oneOf(std::string_view key, std::initializer_list<std::string_view> words);
    /// Not empty, no control characters, no blanks around it, at most `maxBytes`.
    std::string text(std::string_view key, std::size_t maxBytes);
    std::int64_t integer(std::string_view key, std::int64_t low, std::int64_t high);
    /// An array of them.
    std::vector<std::int64_t> integers(std::string_view key, std::int64_t low, std::int64_t high);
    /// An array of texts, each as of text(), without repeats.
    std::vector<std::string> texts(std::string_view key, std::size_t maxBytes);
    double number(std::string_view key, double low, double high);
    bool flag(std::string_view key);
    /// An object as it stands, whatever its members are.
    Json anyObject(std::string_view key);
    /// An object with exactly the five languages.
    LocalizedText localized(std::string_view key, std::size_t maxBytes);
    /// Strings without repeats, each one of `known`.
    std::vector<std::string> references(std::string_view key,
                                        const std::set<std::string, std::less<>>& known);

    /// Calls `read(JsonCursor&)` for the object of this key.
    template <class Read>
    void object(std::string_view key, Read read)
    {
        if (const auto* member = need(key)) {
            JsonCursor cursor(*member, below(key), m_verdict);
            if (cursor.isObject())
                read(cursor);
        }
    }

    /// Calls `read(JsonCursor&)` for each object of an array and collects what it returns.
    template <class Read>
    auto items(std::string_view key, Read read)
    {
        std::vector<decltype(read(*this))> out;
        const auto* array = elements(key);
        for (std::size_t i = 0; array && i < array->size() && isGood(); ++i) {
            JsonCursor item((*array)[i], below(key) + "[" + std::to_string(i) + "]", m_verdict);
            if (item.isObject())
                out.push_back(read(item));
        }
        return out;
    }

    void refuse(std::string_view key, std::string_view reason) { m_verdict.refuse(below(key), reason); }
    /// Refuses the second of two entries with the same key; remembers the first in `seen`.
    void refuseRepeat(std::string_view key, const std::string& value,
                      std::set<std::string, std::less<>>& seen);
    /// True for an object; anything else is refused.
    bool isObject();

private:
    const Json* need(std::string_view key);
    const Json::Array* elements(std::string_view key);
    const std::string* string(std::string_view key);
    void checkText(const std::string& path, const std::string& text, std::size_t maxBytes);
    std::string below(std::string_view key) const;

    const Json& m_json;
    std::string m_path;
    Verdict& m_verdict;
    std::set<std::string, std::less<>> m_asked{"note"};
};

} // namespace vidgo
