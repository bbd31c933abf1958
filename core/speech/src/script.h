#pragma once

#include <string>
#include <vector>

#include "mapped_text.h"
#include "vidgo/base/result.h"
#include "vidgo/model/language.h"

namespace vidgo::speech {

/// A sentence of a script.
struct ScriptSentence
{
    std::string shown;
    MappedText spoken; ///< Made out of `shown`; empty when there is nothing to say.
    bool endsParagraph = false;
};

/// The sentences of a script, none of them empty. Signs are shown and not spoken, readings (《よみ》) are
/// spoken and not shown. Fails with SpeechError::EmptyScript, ScriptTooLong or NothingToSay.
Result<std::vector<ScriptSentence>> splitScript(const std::string& script, Language language);

/// The first letters of another script than a voice of the language can read; empty when it can read all.
std::string unreadablePart(const std::string& text, Language language);

} // namespace vidgo::speech
