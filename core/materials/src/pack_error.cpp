#include "vidgo/materials/pack_error.h"

#include "vidgo/base/base_error.h"

namespace vidgo::materials {

ErrorText describe(PackError code)
{
    switch (code) {
    case PackError::NotAPack:
        //: {file} is a file name. A material pack is a file with examples in it.
        return {"pack.not_a_pack",
                VIDGO_TEXT("Error", "“{file}” is not a material pack. Choose a file that was made by “vidgo "
                                    "materials export”.")};
    case PackError::Newer:
        //: {file} is a file name. A material pack is a file with examples in it.
        return {"pack.newer", VIDGO_TEXT("Error", "The material pack “{file}” was made by a newer VidGo "
                                                  "Studio. Install the newest version to import it.")};
    case PackError::Damaged:
        //: {file} is a file name, {reason} a technical reason in English.
        return {"pack.damaged",
                VIDGO_TEXT("Error", "The material pack “{file}” is damaged: {reason}. Nothing was imported. "
                                    "Fetch it again.")};
    case PackError::Forged:
        //: {file} is a file name. The signature proves who made the material pack.
        return {"pack.forged",
                VIDGO_TEXT("Error",
                           "The signature of the material pack “{file}” does not fit its content: it "
                           "was changed on its way. Nothing was imported. Fetch it again from "
                           "whoever made it.")};
    case PackError::Untrusted:
        //: {file} is a file name, {key} the public key of whoever signed it: 64 letters and digits.
        return {"pack.untrusted",
                VIDGO_TEXT("Error", "The material pack “{file}” was signed with a key that is not trusted "
                                    "here: {key}. Nothing was imported. Compare the key with that of whoever "
                                    "made the pack, then use “vidgo materials trust”.")};
    case PackError::Conflict:
        //: {file} is a file name, {example} the id of an example.
        return {"pack.conflict",
                VIDGO_TEXT("Error", "The material pack “{file}” has another example under the id {example} "
                                    "than there is here. Nothing was imported. Ask whoever made the pack for "
                                    "a new one.")};
    case PackError::Nothing:
        //: A material pack is a file with examples in it.
        return {"pack.nothing",
                VIDGO_TEXT("Error", "There is no example to put into the pack. Make some with “vidgo "
                                    "pregenerate”, or take all of them with “--all”.")};
    case PackError::OpenKey:
        //: {file} is the name of a file with a private key.
        return {"pack.open_key",
                VIDGO_TEXT("Error", "Others can read the private key in “{file}”. Nothing was signed. Make "
                                    "the file readable for yourself only.")};
    case PackError::AtWork:
        //: Examples come from a server to this computer; only one program at a time fetches them.
        return {"pack.at_work",
                VIDGO_TEXT("Error",
                           "Another VidGo program is fetching new examples at this moment. Wait until "
                           "it is done, then try again.")};
    case PackError::None:
        break;
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::materials
