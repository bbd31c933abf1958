#include "documents.h"

#include <functional>
#include <vector>

#include <CLI/CLI.hpp>

namespace vidgo::cli {

namespace {

using Visit = std::function<void(const CLI::App& command, const std::string& path)>;

// Every command with the words that lead to it, "" for the program itself.
void visit(const CLI::App& command, const std::string& path, const Visit& each)
{
    each(command, path);
    for (const auto* sub : command.get_subcommands([](const CLI::App*) { return true; }))
        visit(*sub, path.empty() ? sub->get_name() : path + " " + sub->get_name(), each);
}

// "--output" of "-o,--output"; empty for what is no option but a word in its place.
std::string longName(const CLI::Option& option)
{
    const auto& names = option.get_lnames();
    return names.empty() ? std::string() : "--" + names.front();
}

std::vector<std::string> wordsOf(const CLI::App& command)
{
    std::vector<std::string> words;
    for (const auto* sub : command.get_subcommands([](const CLI::App*) { return true; }))
        words.push_back(sub->get_name());
    for (const auto* option : command.get_options())
        if (const auto name = longName(*option); !name.empty())
            words.push_back(name);
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string line;
    for (const auto& word : words)
        line += (line.empty() ? "" : " ") + word;
    return line;
}

// Collects the words that name a command, then offers what that command takes; what it does not know is left
// to the shell, which offers files.
std::string bashScript(const CLI::App& app)
{
    const auto& name = app.get_name();
    std::string commands;
    std::string cases;
    visit(app, {}, [&](const CLI::App& command, const std::string& path) {
        commands += "|" + path;
        cases += "        '" + path + "') words='" + joined(wordsOf(command)) + "' ;;\n";
    });
    return "_" + name +
           "() {\n"
           "    local path='' word words='' next i\n"
           "    for ((i = 1; i < COMP_CWORD; i++)); do\n"
           "        word=${COMP_WORDS[i]}\n"
           "        next=\"${path:+$path }$word\"\n"
           "        case '" +
           commands +
           "|' in *\"|$next|\"*) path=$next ;; esac\n"
           "    done\n"
           "    case \"$path\" in\n" +
           cases +
           "    esac\n"
           "    COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))\n"
           "}\n"
           "complete -o default -o bashdefault -F _" +
           name + " " + name + "\n";
}

std::string zshScript(const CLI::App& app)
{
    return "#compdef " + app.get_name() + "\nautoload -U +X bashcompinit && bashcompinit\n" + bashScript(app);
}

std::string fishQuoted(const std::string& text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + "'";
}

std::string fishScript(const CLI::App& app)
{
    const auto& name = app.get_name();
    std::string script;
    visit(app, {}, [&](const CLI::App& command, const std::string& path) {
        const auto last = path.substr(path.rfind(' ') + 1);
        const std::string when =
            path.empty() ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + last;
        for (const auto* sub : command.get_subcommands([](const CLI::App*) { return true; }))
            script += "complete -c " + name + " -n " + fishQuoted(when) + " -a " + sub->get_name() + " -d " +
                      fishQuoted(sub->get_description()) + "\n";
        for (const auto* option : command.get_options())
            if (const auto option_name = longName(*option); !option_name.empty())
                script += "complete -c " + name + (path.empty() ? std::string() : " -n " + fishQuoted(when)) +
                          " -l " + option_name.substr(2) + " -d " + fishQuoted(option->get_description()) +
                          "\n";
    });
    return script;
}

// A full stop or an apostrophe at the beginning of a line would be a request, a backslash an escape.
std::string roff(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
            out += std::string("\\&") + c;
        else
            out += c;
    }
    return out;
}

std::string optionsPart(const CLI::App& command)
{
    std::string out;
    for (const auto* option : command.get_options()) {
        if (option == command.get_help_ptr() && command.get_parent())
            continue; // every command has it; the program's own says so
        const auto name = option->get_name(true, true);
        out += ".TP\n\\fB" + roff(name.empty() ? option->get_name() : name) + "\\fR\n" +
               roff(option->get_description()) + "\n";
    }
    return out;
}

} // namespace

std::string completionScript(const CLI::App& app, const std::string& shell)
{
    if (shell == "bash")
        return bashScript(app);
    if (shell == "zsh")
        return zshScript(app);
    if (shell == "fish")
        return fishScript(app);
    return {};
}

std::string manualPage(const CLI::App& app, const std::string& version)
{
    const auto& name = app.get_name();
    std::string out = ".TH VIDGO 1 \"\" \"" + name + " " + roff(version) + "\"\n.SH NAME\n" + name + " \\- " +
                      roff(app.get_description()) + "\n.SH SYNOPSIS\n.B " + name +
                      "\n[\\fIoptions\\fR] \\fIcommand\\fR [\\fIarguments\\fR]\n.SH OPTIONS\n" +
                      optionsPart(app) + ".SH COMMANDS\n";
    visit(app, {}, [&](const CLI::App& command, const std::string& path) {
        if (!path.empty())
            out += ".SS " + name + " " + roff(path) + "\n" + roff(command.get_description()) + "\n" +
                   optionsPart(command);
    });
    out += ".SH EXIT STATUS\n.nf\n" + roff(app.get_footer()) + "\n.fi\n";
    return out;
}

} // namespace vidgo::cli
