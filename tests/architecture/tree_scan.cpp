#include "tree_scan.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>

#include "source_text.h"

namespace vidgo::architecture {

namespace fs = std::filesystem;

namespace {

struct SourceFile
{
    std::string name;   // relative to the root
    std::string layer;  // "core", "ui" or "app"
    std::string module; // as the table names it
    bool isPublic = false;
    std::string text;
};

std::string moduleOf(std::string_view layer, const std::string& folder)
{
    return layer == "core" ? folder : std::string(layer) + "_" + folder;
}

bool isSource(const fs::path& path)
{
    static const std::set<std::string> kExtensions = {".h",   ".hpp", ".cpp", ".cc",
                                                      ".cxx", ".inl", ".ipp", ".mm"};
    return kExtensions.contains(path.extension().string());
}

std::string readWhole(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

SourceFile describeFile(const fs::path& root, std::string_view layer, const fs::path& path)
{
    SourceFile file;
    const auto relative = path.lexically_relative(root);
    file.name = relative.generic_string();
    file.layer = layer;
    const std::vector<fs::path> parts(relative.begin(), relative.end());
    if (parts.size() > 2)
        file.module = moduleOf(layer, parts[1].string());
    file.isPublic = parts.size() > 3 && parts[2] == "include";
    file.text = readWhole(path);
    return file;
}

std::vector<SourceFile> sourcesOf(const fs::path& root)
{
    std::vector<SourceFile> files;
    for (const std::string_view layer : {"core", "ui", "app"}) {
        if (!fs::is_directory(root / layer))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / layer))
            if (entry.is_regular_file() && isSource(entry.path()))
                files.push_back(describeFile(root, layer, entry.path()));
    }
    return files;
}

bool isQtHeader(const std::string& header)
{
    static const std::regex kQt(R"((^|/)(Q[A-Z]\w*|Qt\w*|q[a-z0-9_]+\.h)$|^Qt\w*/)");
    return std::regex_search(header, kQt);
}

bool isStandardHeader(const Include& include)
{
    return !include.isQuoted && include.header.find_first_of("./") == std::string::npos &&
           !isQtHeader(include.header);
}

/// How the headers of a library begin, and the modules that may include them, as dependencies.cmake says.
struct Library
{
    std::string_view beginning;
    std::string_view homes; ///< With spaces around each; empty: nobody yet.
};

// Libraries that do the work which ui must not do itself.
const Library* libraryOf(const std::string& header)
{
    static constexpr std::array<Library, 31> kLibraries = {{
        {"opencv2/", " media ondevice "},
        {"libav", " media "},
        {"libsw", " media "},
        {"soci/", " storage "},
        {"sqlite3", " storage "},
        {"libpq", " storage "},
        {"postgresql/", " storage "},
        {"boost/", " base app_sandbox server "},
        {"curl/", " net "},
        {"openssl/", " server "},
        {"botan", " base accounts "},
        {"spdlog/", " base "},
        {"fmt/", " base "},
        {"png.h", " media "},
        {"jpeg", " media "},
        {"turbojpeg", " media "},
        {"webp/", " media "},
        {"lcms2", " media "},
        {"hb", " media "},
        {"ft2build.h", " media "},
        {"unicode/", " base "},
        {"pango/", " documents "},
        {"cairo", " documents "},
        {"fontconfig/", " documents "},
        {"flite", " speech "},
        {"espeak", ""}, // a program of its own
        {"hiredis", " server "},
        {"prometheus/", " server "},
        {"CLI/", " app_cli app_sandbox app_server "},
        {"QtSql", ""},
        {"QSql", ""},
    }};
    const auto found = std::ranges::find_if(
        kLibraries, [&](const Library& library) { return header.starts_with(library.beginning); });
    return found == kLibraries.end() ? nullptr : &*found;
}

// The module that a header of ours belongs to, or nothing.
std::string moduleOfHeader(const std::string& header, const Table& table)
{
    static const std::regex kOurs(R"(^vidgo/(?:(ui|app)/)?([^/]+)/)");
    std::smatch match;
    if (!std::regex_search(header, match, kOurs))
        return {};
    const std::string layer = match[1];
    const std::string folder = match[2];
    if (!layer.empty())
        return layer + "_" + folder;
    return !table.contains(folder) && table.contains("app_" + folder) ? "app_" + folder : folder;
}

class FileScan
{
public:
    FileScan(const SourceFile& file, const Table& table, std::vector<Violation>& found)
        : m_file(file)
        , m_table(table)
        , m_found(found)
    {}

    void run()
    {
        for (const auto& include : includesOf(m_file.text)) {
            checkLayer(include);
            checkModule(include);
            if (m_file.layer == "core" && m_file.isPublic)
                checkPublic(include);
        }
        checkTokens();
    }

private:
    void refuse(int line, std::string reason) { m_found.push_back({m_file.name, line, std::move(reason)}); }

    void checkLayer(const Include& include)
    {
        if (m_file.layer == "core" && isQtHeader(include.header))
            refuse(include.line, "core includes Qt: " + include.header);
        const auto* library = libraryOf(include.header);
        if (library && m_file.layer == "ui")
            refuse(include.line, "ui includes an engine: " + include.header);
        else if (library && !library->homes.contains(" " + m_file.module + " "))
            refuse(include.line, m_file.module + " is not the home of " + include.header);
        if (include.header.find("..") != std::string::npos)
            refuse(include.line, "leaves its folder: " + include.header);
        if (include.header.find("vidgo/test/") != std::string::npos)
            refuse(include.line, "includes the tests: " + include.header);
    }

    void checkModule(const Include& include)
    {
        const auto module = moduleOfHeader(include.header, m_table);
        const auto row = m_table.find(m_file.module);
        if (module.empty() || module == m_file.module || row == m_table.end() || module == "test")
            return;
        if (!row->second.contains(module))
            refuse(include.line, m_file.module + " may not use " + module + ": " + include.header);
    }

    void checkPublic(const Include& include)
    {
        const bool isOurs = include.header.starts_with("vidgo/");
        if (!isOurs && !isStandardHeader(include) && !isQtHeader(include.header))
            refuse(include.line, "public header includes " + include.header);
    }

    void checkTokens()
    {
        static const std::regex kInstance(R"(\bstatic\b[^;{}()=]*\binstance\s*\()");
        static const std::regex kForeign(
            R"(\b(cv::|soci::|boost::|Botan::|spdlog::|fmt::|icu::|AV[A-Z]\w+|cst_\w+|CURL\b|sqlite3\b))");
        std::istringstream lines(withoutComments(m_file.text, Literals::Blank));
        std::string text;
        for (int line = 1; std::getline(lines, text); ++line) {
            text.resize(std::min<std::size_t>(text.size(), 500));
            std::smatch match;
            if (std::regex_search(text, kInstance))
                refuse(line, "static instance()");
            if (m_file.layer == "core" && m_file.isPublic && std::regex_search(text, match, kForeign))
                refuse(line, "third-party type in a public header: " + match.str());
        }
    }

    const SourceFile& m_file;
    const Table& m_table;
    std::vector<Violation>& m_found;
};

} // namespace

Table parseTable(std::string_view text)
{
    Table table;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        std::istringstream words(line.substr(colon + 1));
        table[line.substr(0, colon)] = {std::istream_iterator<std::string>(words), {}};
    }
    return table;
}

std::vector<Violation> scanTree(const fs::path& root, const Table& table)
{
    std::vector<Violation> found;
    for (const auto& file : sourcesOf(root)) {
        if (!table.contains(file.module))
            found.push_back({file.name, 1, "no row in the table for its folder"});
        FileScan(file, table, found).run();
    }
    std::ranges::sort(found);
    return found;
}

Table arrowsOf(const fs::path& root, const Table& table)
{
    Table arrows;
    for (const auto& file : sourcesOf(root)) {
        auto& used = arrows[file.module];
        for (const auto& include : includesOf(file.text))
            if (const auto module = moduleOfHeader(include.header, table);
                !module.empty() && module != file.module)
                used.insert(module);
    }
    return arrows;
}

} // namespace vidgo::architecture
