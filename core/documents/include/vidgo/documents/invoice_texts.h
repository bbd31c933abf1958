#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "vidgo/base/error.h"
#include "vidgo/base/result.h"
#include "vidgo/model/language.h"

namespace vidgo::documents {

/// The words of receipts and credit notes, in all languages: resources/documents/invoice_texts.json.
class InvoiceTexts
{
public:
    /// Every text that a document may need has to be there in every language, and no other. Fails with
    /// DocumentsError::TextsInvalid.
    static Result<InvoiceTexts> load(const std::filesystem::path& file);
    /// The same from a text in memory.
    static Result<InvoiceTexts> parse(std::string_view json);

    /// The text with its `{name}` places filled in; empty for a key that is not known.
    std::string in(std::string_view key, Language language, const ErrorArguments& arguments = {}) const;

private:
    std::map<std::string, LocalizedText, std::less<>> m_texts;
};

} // namespace vidgo::documents
