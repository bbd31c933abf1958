#include "vidgo/ondevice/background_remover.h"

#include "vidgo/base/base_error.h"

namespace vidgo::ondevice {

ErrorText describe(OnDeviceError code)
{
    switch (code) {
    case OnDeviceError::None:
        break;
    case OnDeviceError::ModelMissing:
        //: {file} is the name of a file that was installed with the program.
        return {"ondevice.model_missing",
                VIDGO_TEXT("Error", "“{file}”, which belongs to the studio, is missing or damaged. "
                                    "Install VidGo Studio again; your pictures stay where they are.")};
    case OnDeviceError::ModelUnfit:
        //: {file} is the name of a machine-learning model the person chose. ONNX is a file format.
        return {"ondevice.model_unfit",
                VIDGO_TEXT("Error", "“{file}” can't be used for cutting out. Choose an ONNX model that takes "
                                    "a 1×3×1024×1024 picture and gives its 1024×1024 alpha.")};
    case OnDeviceError::NothingFound:
        //: Shown when a background was to be removed. "Strokes" are marks painted over the picture.
        return {"ondevice.nothing_found",
                VIDGO_TEXT("Error",
                           "Nothing stands out from the background. Paint over what should stay with "
                           "the Keep brush and try again.")};
    case OnDeviceError::UnknownStyle:
        //: {style} is the internal name of a picture style such as "oil_painting".
        return {"ondevice.unknown_style",
                VIDGO_TEXT("Error", "This computer can't make the style “{style}”. Choose a style that is "
                                    "marked as made on the device.")};
    }
    return describe(BaseError::Internal);
}

} // namespace vidgo::ondevice
